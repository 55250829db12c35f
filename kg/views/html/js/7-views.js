// The other views of the same filtered facts: table, timeline, map and matrix.
const PAGE = 100;
const T = { sort: "date", down: true, page: 0, key: "" };

function tableRows() {
  const rows = [];
  for (let i = 0; i < M.f; i++) if (F.pass[i] && (state.attrs || !M.attribute[M.p[i]])) rows.push(i);
  const texts = { subject: (i) => name(M.s[i]), relation: (i) => termText(M.p[i]), object: objectText, category: (i) => M.cat[M.s[i]] >= 0 ? termText(M.cat[M.s[i]]) : "", status: (i) => statusText(M.st[i]), source: (i) => M.fa[i] >= 0 ? DATA.articles[M.fa[i]][1] : "" };
  const order = T.sort === "date" ? (a, b) => M.fd[a] - M.fd[b] : T.sort === "confidence" ? (a, b) => DATA.facts.c[a] - DATA.facts.c[b] : null;
  if (order) return rows.sort((a, b) => (T.down ? -order(a, b) : order(a, b)) || a - b);
  const collator = new Intl.Collator(lang ? "en" : "ar"), key = new Map(rows.map((i) => [i, texts[T.sort](i)]));
  return rows.sort((a, b) => (T.down ? -1 : 1) * collator.compare(key.get(a), key.get(b)) || a - b);
}
function showTable() {
  const key = F.key + state.attrs;
  if (T.key !== key) { T.key = key; T.page = 0; }
  const rows = tableRows(), from = T.page * PAGE, some = rows.slice(from, from + PAGE);
  const heads = ["subject", "relation", "object", "date", "category", "status", "confidence", "source"];
  const sort = (h) => { T.down = T.sort === h ? !T.down : false; T.sort = h; showTable(); };
  const head = el("tr", {}, heads.map((h) => el("th", { scope: "col", "aria-sort": T.sort === h ? (T.down ? "descending" : "ascending") : "none" }, button(t(h) + (T.sort === h ? (T.down ? " ↓" : " ↑") : ""), () => sort(h)))));
  const check = el("input", { type: "checkbox", on: { change: () => change({ attrs: state.attrs ? 0 : 1 }) } });
  check.checked = !!state.attrs;
  const step = (by) => { T.page += by; showTable(); $("view-table").scrollTop = 0; };
  const page = $("view-table");
  page.dataset.rows = rows.length;
  page.replaceChildren(
    el("div", { class: "bar" }, button(t("previous"), () => step(-1), { disabled: !T.page }), button(t("next"), () => step(1), { disabled: from + PAGE >= rows.length }), el("span", {}, t("rows", rows.length ? from + 1 : 0, Math.min(rows.length, from + PAGE), rows.length)), el("label", {}, check, " " + t("attributes"))),
    rows.length ? el("table", {}, el("thead", {}, head), el("tbody", {}, some.map(tableRow))) : el("p", { class: "bar" }, t("empty")));
}
function tableRow(i) {
  const status = statusOf(i);
  return el("tr", {}, el("td", { class: "long" }, go(M.s[i])), el("td", {}, termText(M.p[i])), el("td", { class: "long" }, M.k[i] === NODE ? go(M.o[i]) : el("bdi", {}, objectText(i))), el("td", { class: "date" }, dateText(M.fd[i])),
    el("td", {}, M.cat[M.s[i]] >= 0 ? termText(M.cat[M.s[i]]) : ""), el("td", {}, status ? tag(statusText(M.st[i]), status) : statusText(M.st[i])), el("td", {}, DATA.facts.ev[i].length ? DATA.facts.c[i] + "%" : ""), el("td", { class: "long" }, M.fa[i] >= 0 ? el("bdi", {}, cut(DATA.articles[M.fa[i]][1], 60)) : ""));
}

function showTimeline() {
  const events = new Map();
  for (let i = 0; i < M.f; i++) {
    const s = M.s[i];
    if (!F.pass[i] || !(M.isEvent[M.kind[s]] || DATA.kinds[M.kind[s]] === "agreement")) continue;
    if (!events.has(s)) events.set(s, i);
    else if (!DATA.facts.ev[events.get(s)].length && DATA.facts.ev[i].length) events.set(s, i);
  }
  const date = (s) => M.date[s] || M.fd[events.get(s)];
  const sorted = [...events.keys()].sort((a, b) => date(b) - date(a) || place(events.get(a)) - place(events.get(b)));
  const view = $("view-timeline");
  view.replaceChildren();
  if (!sorted.length) return view.append(el("p", { class: "bar" }, t("empty")));
  let year = null, list = null;
  const more = (from) => {
    for (const s of sorted.slice(from, from + 120)) {
      const label = date(s) ? dateText(date(s)).slice(0, 4) : t("undated");
      if (label !== year) { year = label; view.append(el("h3", {}, label), list = el("ol", { class: "when" })); }
      list.append(timelineItem(s, events.get(s), date(s)));
    }
    const rest = sorted.length - from - 120;
    if (rest > 0) { const b = button(t("more", rest), () => { b.remove(); more(from + 120); }); view.append(b); }
  };
  more(0);
}
function timelineItem(s, i, date) {
  const status = M.status[s] >= 0 ? M.statusName[M.status[s]] : "", e = DATA.facts.ev[i][0];
  return el("li", {}, sign(DATA.kinds[M.kind[s]], status), el("div", { class: "tags" }, date ? tag(dateText(date)) : null, status ? tag(termText(M.status[s]), status) : null, M.cat[s] >= 0 ? tag(termText(M.cat[s])) : null), go(s), e === undefined ? "" : el("p", { class: "cut", dir: "auto" }, DATA.texts[DATA.evidence.t[e]]));
}

/** The country of a place: itself, what contains it, or what it is the capital of. */
function countryOf(node, depth) {
  const id = DATA.nodes.id[node];
  if (id.startsWith("country:")) return id.slice(8);
  if (depth > 3) return null;
  for (const i of factsOf(node)) if (M.s[i] === node && M.k[i] === NODE && (M.p[i] === M.P["schema:containedInPlace"] || M.p[i] === M.P["dip:capitalOf"])) {
    const found = countryOf(M.o[i], depth + 1);
    if (found) return found;
  }
  return null;
}
function showMap() {
  const weight = new Map(), meetings = new Map();
  for (let i = 0; i < M.f; i++) {
    if (!F.pass[i]) continue;
    for (const node of M.k[i] === NODE ? [M.s[i], M.o[i]] : [M.s[i]]) if (DATA.nodes.id[node].startsWith("country:")) weight.set(node, (weight.get(node) || 0) + 1);
    if (M.p[i] === M.P["schema:location"] && M.k[i] === NODE && M.isEvent[M.kind[M.s[i]]]) {
      const code = countryOf(M.o[i], 0);
      if (!code || !DATA.world[code]) continue;
      if (!meetings.has(code)) meetings.set(code, []);
      meetings.get(code).push(i);
    }
  }
  const top = Math.max(1, ...weight.values()), root = svg("svg", { class: "world", role: "group", "aria-label": t("map_label"), preserveAspectRatio: "xMidYMid meet" });
  root.setAttribute("viewBox", frame([...weight.keys()].map((node) => DATA.world[DATA.nodes.id[node].slice(8)]).filter(Boolean).map((land) => land.c)));
  const byCode = new Map([...weight].map(([node, n]) => [DATA.nodes.id[node].slice(8), [node, n]])), spots = [];
  for (const code in DATA.world) {
    const land = DATA.world[code], d = land.r.map(outline).join(""), hit = byCode.get(code), path = svg("path", { d });
    if (!hit) { root.append(path); continue; }
    path.style.fill = "rgba(var(--shade)," + (0.25 + 0.7 * Math.sqrt(hit[1] / top)).toFixed(2) + ")";
    const g = press(svg("g", {}, path), name(hit[0]) + " · " + t("facts") + " " + hit[1], () => select(hit[0]));
    if (!d) g.append(svg("circle", { cx: land.c[0], cy: -land.c[1], r: 12 }));
    root.append(g);
    spots.push([hit[1], land.c, name(hit[0])]);
  }
  for (const [code, facts] of [...meetings].sort((a, b) => b[1].length - a[1].length)) {
    const c = DATA.world[code].c, node = M.byId.get("country:" + code), title = node === undefined ? code : name(node);
    root.append(press(svg("g", {}, svg("circle", { cx: c[0], cy: -c[1], r: 10 + Math.sqrt(facts.length) * 8 })), t("events_of") + " · " + title + " " + facts.length, () => showFacts(t("events_of") + " · " + title, facts)));
  }
  const taken = new Map();
  for (const [, c, text] of spots.sort((a, b) => b[0] - a[0]).slice(0, 40)) {
    const half = text.length * 9 + 10;
    if (!free(taken, c[0] - half, -c[1] + 18, c[0] + half, -c[1] + 56)) continue;
    const label = svg("text", { x: c[0], y: -c[1] + 46 });
    label.textContent = text;
    root.append(label);
  }
  $("view-map").replaceChildren(root);
}
/** The part of the world that the countries lie in, at least a continent. */
function frame(centres) {
  if (!centres.length) return "-1700 -850 3600 1450";
  const ends = (axis, pad, least) => { const v = centres.map((c) => c[axis]), low = Math.min(...v) - pad, size = Math.max(...v) + pad - low, grow = Math.max(0, least - size); return [low - grow / 2, size + grow]; };
  const [x, w] = ends(0, 220, 1200), [y, h] = ends(1, 160, 800);
  return [x, -y - h, w, h].join(" ");
}
function press(g, label, action) {
  g.setAttribute("role", "button"); g.setAttribute("tabindex", "0"); g.setAttribute("aria-label", label);
  g.append(svg("title", {}, label));
  g.addEventListener("click", action);
  g.addEventListener("keydown", (e) => { if (e.key === "Enter" || e.key === " ") { e.preventDefault(); action(); } });
  return g;
}
function outline(ring) {
  let x = 0, y = 0, d = "";
  for (let i = 0; i < ring.length; i += 2) { x += ring[i]; y += ring[i + 1]; d += (i ? "L" : "M") + x + " " + -y; }
  return d + "Z";
}

function showMatrix() {
  const speakers = new Map(), cells = new Map(), rows = new Map(), columns = new Map(), doing = [M.P["dip:speaker"], M.P["dip:actor"]];
  for (let i = 0; i < M.f; i++) if (F.pass[i] && doing.includes(M.p[i]) && M.k[i] === NODE && DATA.facts.ev[i].length) { if (!speakers.has(M.s[i])) speakers.set(M.s[i], new Set()); speakers.get(M.s[i]).add(M.o[i]); }
  for (let i = 0; i < M.f; i++) {
    if (!F.pass[i] || M.p[i] !== M.P["dip:about"] || M.k[i] !== NODE || !speakers.has(M.s[i])) continue;
    for (const who of speakers.get(M.s[i])) {
      if (who === M.o[i]) continue;
      const key = who + "/" + M.o[i];
      if (!cells.has(key)) cells.set(key, []);
      cells.get(key).push(i);
      rows.set(who, (rows.get(who) || 0) + 1); columns.set(M.o[i], (columns.get(M.o[i]) || 0) + 1);
    }
  }
  const best = (map, n) => [...map].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, n).map((x) => x[0]), whos = best(rows, 40), topics = best(columns, 24);
  const view = $("view-matrix");
  if (!whos.length) return view.replaceChildren(el("p", { class: "bar" }, t("empty")));
  view.replaceChildren(
    el("p", { class: "bar soft" }, t("matrix_label") + " · + " + t("positive") + " · − " + t("negative") + " · ± " + t("mixed") + " · = " + t("neutral") + (rows.size > 40 || columns.size > 24 ? " · " + t("rows", 1, whos.length, rows.size) + " × " + t("rows", 1, topics.length, columns.size) : "")),
    el("table", { class: "grid" }, el("thead", {}, el("tr", {}, el("th", { scope: "col" }, t("who")), topics.map((o) => el("th", { scope: "col" }, go(o, cut(name(o), 40)))))),
      el("tbody", {}, whos.map((who) => el("tr", {}, el("th", { scope: "row" }, go(who)), topics.map((o) => el("td", {}, cell(who, o, cells.get(who + "/" + o)))))))));
}
function cell(who, topic, facts) {
  if (!facts) return "";
  let plus = 0, minus = 0;
  for (const i of facts) { const tone = M.cat[M.s[i]] >= 0 ? M.tone[M.cat[M.s[i]]] : 0; if (tone > 0) plus++; else if (tone < 0) minus++; }
  const [kind, mark, word] = plus && minus ? ["mix", "±", "mixed"] : plus ? ["pos", "+", "positive"] : minus ? ["neg", "−", "negative"] : ["neu", "=", "neutral"];
  const title = t("on_topic", name(who), name(topic));
  return button(mark + " " + facts.length, () => showFacts(title, facts), { class: kind, "aria-label": title + " · " + t(word) + " · " + facts.length });
}
