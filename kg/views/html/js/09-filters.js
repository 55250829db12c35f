// The filters that are the legend too.
const LISTED = 60;
let articleQuery = "";

function options() {
  const used = { kind: new Map(), rel: new Map(), cat: new Map(), st: new Map(), art: new Map() }, add = (map, key) => map.set(key, (map.get(key) || 0) + 1);
  for (let i = 0; i < M.n; i++) add(used.kind, M.kind[i]);
  for (let i = 0; i < M.f; i++) {
    add(used.rel, M.p[i]); add(used.st, M.st[i]); add(used.cat, M.cat[M.s[i]]);
    const ev = DATA.facts.ev[i];
    if (!ev.length) add(used.art, -1); else { const one = DATA.evidence.a[ev[0]]; add(used.art, one); for (const e of ev) if (DATA.evidence.a[e] !== one) add(used.art, DATA.evidence.a[e]); }
  }
  return used;
}
function optionText(key, i) {
  if (key === "kind") return KIND_TEXT[DATA.kinds[i]][lang];
  if (key === "art") return i < 0 ? t("known") : DATA.articles[i][1];
  if (key === "st") return statusText(i);
  return i < 0 ? t("uncategorised") : termText(i);
}
function swatch(colour, status) {
  const dash = DASHES[status];
  const picture = svg("svg", { class: "sign", viewBox: "0 0 18 18", "aria-hidden": "true" }, svg("line", { x1: 0, y1: 9, x2: 18, y2: 9, stroke: colour, "stroke-width": 3, "stroke-dasharray": dash ? dash.map((x) => Math.max(1.5, x / 2)).join(" ") : "none" }));
  if (status === "denied") picture.append(svg("path", { d: "M5 5l8 8M13 5l-8 8", stroke: TONES["-1"], "stroke-width": 2 }));
  return picture;
}
function optionSign(key, i) {
  if (key === "kind") return sign(DATA.kinds[i]);
  if (key === "cat") return swatch(TONES[i >= 0 ? M.tone[i] : 0]);
  return key === "st" && i >= 0 ? swatch("currentColor", M.statusName[i]) : null;
}
function showFilters() {
  if (!F.used) F.used = options();
  const box = $("filters");
  if (show.filters !== lang) {
    const opened = new Set(box.children.length ? [...box.querySelectorAll("details[open]")].map((d) => d.dataset.key) : ["kind", "st", "cat"]);
    show.filters = lang;
    box.replaceChildren(el("div", { class: "head" }, el("h2", {}, t("filter")), closer("filters")), slider(), ...[["kind", "kinds"], ["st", "statuses"], ["cat", "categories"], ["rel", "relations"], ["art", "articles"]].map(([key, title]) => group(key, title, opened.has(key))));
  }
  ticked(box);
}
/** Show in boxes, numbers and slider what the state says. */
function ticked(box) {
  for (const part of box.querySelectorAll("details")) {
    const off = new Set(state.off[part.dataset.key]), minus = part.querySelector(".minus");
    for (const row of part.querySelectorAll(".opt")) { const on = !off.has(+row.dataset.i); row.querySelector("input").checked = on; row.classList.toggle("off", !on); }
    minus.hidden = !off.size; minus.textContent = "−" + off.size;
  }
  const k = box.querySelector('[data-f="k"]');
  if (k) { k.value = state.k; box.querySelector(".slider b").textContent = number(Math.min(+k.value, M.drawn)); }
}
function slider() {
  if (M.drawn <= 20) return "";
  const most = Math.min(2000, Math.ceil(M.drawn / 10) * 10), count = el("b");
  return el("div", { class: "slider" }, el("span", { class: "soft" }, t("shown") + ": ", count),
    el("input", { type: "range", min: 20, max: most, step: 10, "data-f": "k", "aria-label": t("shown"), on: { input: (e) => { count.textContent = number(Math.min(+e.target.value, M.drawn)); }, change: (e) => change({ k: +e.target.value, open: [] }) } }));
}
function group(key, title, open) {
  const items = [...F.used[key]].sort((a, b) => (key === "art" ? 0 : b[1] - a[1]) || a[0] - b[0]), everything = items.map((x) => x[0]), body = el("div");
  const set = (list) => change({ off: { ...state.off, [key]: list } });
  let most = LISTED;
  const fill = () => {
    const q = fold(articleQuery), rows = key === "art" && q ? items.filter(([i]) => fold(optionText(key, i)).includes(q)) : items;
    body.replaceChildren(...rows.slice(0, most).map(([i, n]) => option(key, i, n, everything, set)));
    if (rows.length > most) body.append(button(t("more", rows.length - most), () => { most += 10 * LISTED; fill(); ticked($("filters")); }, { class: "more" }));
  };
  fill();
  const search = key === "art" && items.length > 8 ? el("input", { type: "search", class: "field", "data-f": "artq", "aria-label": t("find_article"), placeholder: t("find_article"), value: articleQuery, on: { input: (e) => { articleQuery = e.target.value; fill(); ticked($("filters")); } } }) : null;
  return el("details", { "data-key": key, open }, el("summary", {}, t(title), el("span", { class: "tag minus", hidden: true })),
    el("div", { class: "both" }, button(t("all"), () => set([]), { "data-f": key + "all" }), button(t("none"), () => set(everything), { "data-f": key + "none" })), search, body);
}
function option(key, i, n, everything, set) {
  const text = optionText(key, i), toggle = (e) => set(e.target.checked ? state.off[key].filter((x) => x !== i) : [...state.off[key], i]);
  return el("div", { class: "opt", "data-i": i }, el("label", {}, el("input", { type: "checkbox", "data-f": key + i, on: { change: toggle } }), optionSign(key, i), el("span", { dir: "auto", title: text }, text)),
    button(t("only"), () => set(everything.filter((x) => x !== i)), { class: "only", "data-f": key + i + "only", "aria-label": t("only") + ": " + text }), el("span", { class: "soft" }, number(n)));
}
/** What the lines of the drawing mean, on the drawing itself. */
function showLegend() {
  const item = (picture, text) => el("li", {}, picture, text), named = (key) => termText(M.termOf.get("dip:" + key) ?? -1);
  const parts = [item(swatch(TONES["1"]), t("line_together")), item(swatch(TONES["-1"]), t("line_against")), item(swatch(TONES["0"]), t("line_other"))];
  for (const key of ["Planned", "Alleged", "Denied"]) if (M.st.includes(M.termOf.get("dip:" + key) ?? -9)) parts.push(item(swatch("currentColor", key.toLowerCase()), named(key)));
  $("legend").replaceChildren(...parts);
}
