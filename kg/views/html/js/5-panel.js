// The evidence panel: the card of what is chosen, then its facts, newest first, each with the sentence behind it.
const SHOW = 25;

function go(node, text) { return el("button", { type: "button", class: "go", on: { click: () => select(node, true) } }, el("bdi", {}, text || name(node))); }
function statusOf(i) { return M.st[i] >= 0 ? M.statusName[M.st[i]] : ""; }
function tag(text, kind) { return el("span", { class: "tag " + (kind || "") }, text); }

function showPanel() {
  const panel = $("panel"), node = state.sel;
  const close = button("×", () => closeSheet("panel"), { class: "sheet", "aria-label": t("close") });
  if (node < 0) return panel.replaceChildren(el("div", { class: "head" }, el("h2", {}, t("panel")), close), welcome());
  const all = factsOf(node), visible = all.filter((i) => F.pass[i]);
  panel.replaceChildren(
    el("div", { class: "head" }, sign(DATA.kinds[M.kind[node]], M.status[node] >= 0 ? M.statusName[M.status[node]] : ""), tag(kindText(node)), statusTag(node), close),
    el("h2", {}, el("bdi", {}, name(node))), card(node, visible),
    el("h3", {}, t("facts") + " (" + number(visible.length) + ") · ", el("span", { class: "soft" }, t("newest"))),
    all.length > visible.length && el("p", { class: "soft" }, t("hidden_here", all.length - visible.length), " ", button(t("show_all"), () => change({ off: structuredClone(FIRST.off), from: 0, to: 0 }))) || "",
    listed(entriesOf(node, visible), node),
  );
  panel.scrollTop = 0;
}
function statusTag(node) {
  if (M.status[node] < 0) return null;
  return tag(termText(M.status[node]), M.statusName[M.status[node]]);
}
function welcome() {
  const best = [];
  for (let i = 0; i < M.drawn && best.length < 12; i++) if (F.node[i] && !M.isEvent[M.kind[i]]) best.push(el("li", {}, sign(DATA.kinds[M.kind[i]]), go(i)));
  return el("div", {}, el("p", {}, t("welcome")), el("h3", {}, t("important")), el("ul", { class: "hello" }, best));
}
function card(node, facts) {
  const rows = el("dl", { class: "card" }), add = (key, ...value) => rows.append(el("dt", {}, key), el("dd", {}, ...value));
  const other = lang ? DATA.nodes.ar[node] : DATA.nodes.en[node];
  if (other && other !== name(node)) add(lang ? "العربية" : "English", el("bdi", { lang: lang ? "ar" : "en" }, other));
  const names = DATA.nodes.alt[node];
  if (names.length) add(t("also"), el("bdi", {}, names.slice(0, 8).join(lang ? ", " : "، ")));
  if (M.date[node]) add(t("date"), dateText(M.date[node]));
  if (M.cat[node] >= 0) add(t("category"), termText(M.cat[node]));
  const roles = new Map();
  for (const i of facts) if (M.s[i] === node && !M.attribute[M.p[i]] && M.p[i] !== M.P["schema:startDate"]) { if (!roles.has(M.p[i])) roles.set(M.p[i], new Set()); roles.get(M.p[i]).add(M.k[i] === NODE ? M.o[i] : objectText(i)); }
  for (const [p, values] of roles) add(termText(p), [...values].slice(0, 10).flatMap((v, n) => [n ? (lang ? ", " : "، ") : "", typeof v === "number" ? go(v) : el("bdi", {}, v)]));
  for (const id of DATA.nodes.same[node]) add("Wikidata", link(expand(id), id));
  return rows;
}
function expand(id) {
  const at = id.indexOf(":"), start = DATA.prefixes[id.slice(0, at)];
  return start ? start + id.slice(at + 1) : id;
}
/** Facts in groups that are read together: all of one event, or one relation; newest first. */
function entriesOf(node, facts) {
  const groups = new Map();
  for (const i of facts) {
    const s = M.s[i], own = s === node && (M.isEvent[M.kind[node]] || DATA.kinds[M.kind[node]] === "agreement");
    const key = own ? "e" + (DATA.facts.ev[i][0] ?? "-") + "/" + M.st[i] : s !== node && (M.isEvent[M.kind[s]] || DATA.kinds[M.kind[s]] === "agreement") ? "n" + s : "f" + i;
    if (!groups.has(key)) groups.set(key, { event: key[0] === "n" ? s : -1, facts: [] });
    groups.get(key).facts.push(i);
  }
  const entries = [...groups.values()];
  for (const entry of entries) { entry.date = Math.max(...entry.facts.map((i) => M.fd[i])); entry.sourced = entry.facts.some((i) => DATA.facts.ev[i].length) ? 1 : 0; }
  return entries.sort((a, b) => b.date - a.date || b.sourced - a.sourced || place(a.facts[0]) - place(b.facts[0]));
}
/** Where in the articles a fact is first said, as one number. */
function place(i) { const e = DATA.facts.ev[i][0]; return e === undefined ? 1e15 : DATA.evidence.a[e] * 1e7 + DATA.evidence.b[e]; }

function listed(entries, node) {
  const box = el("div"), more = (from) => {
    for (const entry of entries.slice(from, from + SHOW)) box.append(entryBox(entry, node));
    const rest = entries.length - from - SHOW;
    if (rest > 0) { const b = button(t("more", rest), () => { b.remove(); more(from + SHOW); }); box.append(b); }
  };
  more(0);
  return box;
}
function entryBox(entry, node) {
  const first = entry.facts.find((i) => DATA.facts.ev[i].length) ?? entry.facts[0], event = entry.event;
  const status = event >= 0 && M.status[event] >= 0 ? M.status[event] : M.st[first], kind = M.statusName[status] || "";
  const box = el("article", { class: "entry " + kind });
  if (event >= 0) {
    const roles = [...new Set(entry.facts.map((i) => termText(M.p[i])))].join(lang ? ", " : "، ");
    box.append(el("h4", {}, sign(DATA.kinds[M.kind[event]], kind), go(event)), el("div", { class: "tags" }, tag(roles)));
  } else box.append(el("ul", { class: "roles" }, entry.facts.map((i) => el("li", {}, line(i, node)))));
  let tags = box.querySelector(".tags");
  if (!tags) box.append(tags = el("div", { class: "tags" }));
  if (status >= 0) tags.append(tag(termText(status), kind));
  if (M.cat[M.s[first]] >= 0) tags.append(tag(termText(M.cat[M.s[first]])));
  if (entry.date) tags.append(tag(dateText(entry.date)));
  if (DATA.facts.ev[first].length) tags.append(tag(t("confidence") + " " + DATA.facts.c[first] + "%"));
  evidenceOf(entry, first, box);
  for (const i of entry.facts) conflicts(i, box, tags);
  return box;
}
/** A fact in words: subject, relation, object. */
function line(i, node) {
  const subject = M.s[i] === node ? null : go(M.s[i]), object = M.k[i] === NODE ? (M.o[i] === node ? el("strong", {}, el("bdi", {}, name(node))) : go(M.o[i])) : el("bdi", {}, objectText(i));
  return [subject, " ", el("span", { class: "soft" }, termText(M.p[i]) + ": "), object].filter(Boolean);
}
/** The same fact with another status, or claims about this event that bear another status. */
function conflicts(i, box, tags) {
  for (const j of factsOf(M.s[i])) {
    if (j === i || M.s[j] !== M.s[i] || M.p[j] !== M.p[i] || M.k[j] !== M.k[i] || M.o[j] !== M.o[i] || M.st[j] === M.st[i] || M.st[j] < 0 || M.st[i] < 0) continue;
    if (!box.querySelector(".warn")) tags.append(tag(t("conflict") + ": " + termText(M.st[j]), "warn"));
    const by = DATA.facts.by[j].map(name).join(lang ? ", " : "، "), e = DATA.facts.ev[j][0];
    if (box.querySelectorAll(".other").length < 3) box.append(el("div", { class: "other" }, el("p", { class: "by" }, t("conflict") + " · " + statusText(M.st[j]) + (by ? " · " + by : "")), e === undefined ? "" : quoted(e, [], [])));
  }
}
function evidenceOf(entry, first, box) {
  let seen = [...new Set(entry.facts.flatMap((i) => DATA.facts.ev[i]))];
  if (!seen.length && entry.event >= 0) seen = [...new Set(factsOf(entry.event).filter((i) => M.s[i] === entry.event && F.pass[i]).flatMap((i) => DATA.facts.ev[i]))];
  if (!seen.length) return box.append(el("p", { class: "by" }, t("no_evidence")));
  const by = [...new Set(entry.facts.flatMap((i) => DATA.facts.by[i]))];
  const [left, right] = ends(entry, first);
  box.append(quoted(seen[0], left, right));
  box.append(el("p", { class: "by" }, by.length ? [t("says") + ": ", by.map((b, n) => [n ? (lang ? ", " : "، ") : "", go(b)]), " · "] : "", sourceOf(seen[0])));
  if (seen.length > 1) box.append(el("details", {}, el("summary", {}, t("sources", seen.length - 1)), seen.slice(1, 30).map((e) => [quoted(e, left, right), el("p", { class: "by" }, sourceOf(e))])));
}
/** The two ends that are marked in a quotation: who does it, and whom or what it touches. */
function ends(entry, first) {
  const s = M.s[first], happening = M.isEvent[M.kind[s]] || DATA.kinds[M.kind[s]] === "agreement";
  if (!happening) return [[s], entry.facts.filter((i) => M.k[i] === NODE).map((i) => M.o[i])];
  const doers = [], others = [], acting = ["dip:speaker", "dip:actor", "dip:host"].map((key) => M.P[key]);
  for (const i of factsOf(s)) if (M.s[i] === s && M.k[i] === NODE) (acting.includes(M.p[i]) ? doers : others).push(M.o[i]);
  if (!doers.length && others.length > 1) doers.push(others.shift());
  return [doers, others.filter((o) => !doers.includes(o))];
}
function sourceOf(e) {
  const article = DATA.articles[DATA.evidence.a[e]];
  if (!article) return el("span", {}, t("source"));
  const parts = [el("bdi", {}, article[1])];
  if (article[2]) parts.push(" · ", el("bdi", {}, article[2]));
  if (article[3]) parts.push(" · " + article[3].slice(0, 10));
  if (article[4]) parts.push(" · ", link(article[4], t("open_source")));
  if (DATA.evidence.b[e] >= 0) parts.push(" · " + t("at", DATA.evidence.b[e]));
  const rule = DATA.evidence.patterns[DATA.evidence.r[e]];
  return el("span", {}, parts, rule ? el("span", {}, " · " + t("rule") + " ", el("bdi", {}, rule)) : "");
}
function namesOf(nodes) {
  const names = new Set();
  for (const node of nodes) for (const text of [DATA.nodes.ar[node], DATA.nodes.en[node], ...DATA.nodes.alt[node]]) {
    const folded = fold(text || "").trim();
    if (folded.length > 2) names.add(folded);
    const last = folded.split(" ").pop();
    if (DATA.kinds[M.kind[node]] === "person" && last.length > 2) names.add(last);
    if (DATA.kinds[M.kind[node]] === "person" && folded.split(" ")[0].length > 3) names.add(folded.split(" ")[0]);
  }
  return [...names].sort((a, b) => b.length - a.length);
}
/** The sentence, with every naming of the two ends marked. */
function quoted(e, left, right) {
  const text = DATA.texts[DATA.evidence.t[e]] || "", { out, places: at } = foldPlaces(text), spans = [];
  const letter = (c) => c !== undefined && /[\p{L}\p{N}]/u.test(c);
  for (const [nodes, style] of [[left, "m1"], [right, "m2"]]) for (const word of namesOf(nodes.slice(0, 12))) {
    for (let from = out.indexOf(word); from >= 0; from = out.indexOf(word, from + 1)) {
      const to = from + word.length, before = /(?:^|[^\p{L}\p{N}])[وفبلك]{0,2}(?:ال|ل)?$/u.test(out.slice(Math.max(0, from - 5), from));
      if (!before || letter(out[to])) continue;
      const a = at[from], b = at[to - 1] + 1;
      if (!spans.some((span) => a < span.b && b > span.a)) spans.push({ a, b, style });
    }
  }
  spans.sort((x, y) => x.a - y.a);
  const quote = el("blockquote", { dir: "auto" });
  let done = 0;
  for (const span of spans) { quote.append(text.slice(done, span.a), el("mark", { class: span.style }, text.slice(span.a, span.b))); done = span.b; }
  quote.append(text.slice(done));
  return quote;
}
/** All that stands behind one line, or one cell of the matrix. */
function showPair(pair) {
  const facts = pair.parts.map((i) => DATA.lines.f[i]);
  showFacts(name(pair.from) + " – " + name(pair.to), facts, pair.parts.flatMap((i) => DATA.lines.v[i] < 0 ? [] : [DATA.lines.v[i]]));
}
function showFacts(title, facts) {
  const groups = new Map();
  for (const i of facts) {
    const s = M.s[i], event = M.isEvent[M.kind[s]] || DATA.kinds[M.kind[s]] === "agreement" ? s : -1, key = event >= 0 ? "n" + s : "f" + i;
    if (!groups.has(key)) groups.set(key, { event, facts: [], date: M.fd[i], sourced: 1 });
    groups.get(key).facts.push(i);
  }
  const entries = [...groups.values()].sort((a, b) => b.date - a.date || place(a.facts[0]) - place(b.facts[0]));
  $("panel").replaceChildren(el("div", { class: "head" }, el("h2", {}, el("bdi", {}, title)), button("×", () => closeSheet("panel"), { class: "sheet", "aria-label": t("close") })),
    el("p", { class: "soft" }, t("facts") + " (" + number(facts.length) + ") · " + t("newest")), listed(entries, -1));
  $("panel").scrollTop = 0;
  openSheet("panel");
}
