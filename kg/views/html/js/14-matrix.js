// The matrix: who stood where on which topic.
const ROWS = 40, ACROSS = 24;

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
  const best = (map, n) => [...map].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, n).map((x) => x[0]), topics = best(columns, ACROSS);
  const held = new Map([...rows.keys()].map((who) => [who, topics.filter((o) => cells.has(who + "/" + o)).length]).filter((x) => x[1])); // no empty rows
  const whos = best(held, ROWS), view = $("view-matrix");
  if (!whos.length) return view.replaceChildren();
  const item = ([kind, word]) => el("li", {}, el("span", { class: "swatch " + kind, "aria-hidden": "true" }, SIGNS[kind]), t(word));
  view.replaceChildren(
    el("div", { class: "bar" }, el("span", {}, t("matrix_label")), el("ul", { class: "inline" }, [["pos", "positive"], ["neg", "negative"], ["mix", "mixed"], ["neu", "neutral"]].map(item)),
      rows.size > whos.length || columns.size > topics.length ? el("span", { class: "soft" }, t("matrix_part", number(whos.length), number(rows.size), number(topics.length), number(columns.size))) : null),
    el("table", { class: "grid" }, el("thead", {}, el("tr", {}, el("th", { scope: "col" }, el("span", { class: "soft" }, t("who_topic"))), topics.map((o) => el("th", { scope: "col" }, go(o, cut(name(o), 34)))))),
      el("tbody", {}, whos.map((who) => el("tr", {}, el("th", { scope: "row" }, sign(DATA.kinds[M.kind[who]]), go(who, cut(name(who), 30))), topics.map((o) => el("td", {}, cell(who, o, cells.get(who + "/" + o)))))))));
}
const SIGNS = { pos: "+", neg: "−", mix: "±", neu: "=" };
function cell(who, topic, facts) {
  if (!facts) return "";
  let plus = 0, minus = 0;
  for (const i of facts) { const tone = M.cat[M.s[i]] >= 0 ? M.tone[M.cat[M.s[i]]] : 0; if (tone > 0) plus++; else if (tone < 0) minus++; }
  const [kind, word] = plus && minus ? ["mix", "mixed"] : plus ? ["pos", "positive"] : minus ? ["neg", "negative"] : ["neu", "neutral"];
  const title = t("on_topic", name(who), name(topic)), strong = facts.length > 3 ? " strong" : "";
  return button(SIGNS[kind] + (facts.length > 1 ? " " + facts.length : ""), () => showFacts(title, facts), { class: kind + strong, "aria-label": title + " · " + t(word) + " · " + facts.length });
}
