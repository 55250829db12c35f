// A sentence as evidence: quoted, with both ends of the fact marked where it names them, and where it is from.
const MANY = 30;

function evidenceOf(entry, first, box, node) {
  let seen = [...new Set(entry.facts.flatMap((i) => DATA.facts.ev[i]))];
  if (!seen.length && entry.event >= 0) seen = [...new Set(factsOf(entry.event).filter((i) => M.s[i] === entry.event && F.pass[i]).flatMap((i) => DATA.facts.ev[i]))];
  if (!seen.length) return box.append(el("p", { class: "by" }, t("no_evidence")));
  const by = [...new Set(entry.facts.flatMap((i) => DATA.facts.by[i]))], [left, right] = ends(entry, first, node);
  box.append(quoted(seen[0], left, right), unnamed(seen[0], left, right, node));
  box.append(el("p", { class: "by" }, by.length ? [t("says") + ": ", listing(by.map((b) => go(b))), " · "] : "", sourceOf(seen[0])));
  const rest = seen.slice(1, MANY);
  if (rest.length) box.append(el("details", {}, el("summary", {}, t("sources", seen.length - 1)), rest.map((e) => [quoted(e, left, right), el("p", { class: "by" }, sourceOf(e))])));
}
/** The two ends that are marked: the one whose panel this is, or who does it, and the counterpart. */
function ends(entry, first, node) {
  const s = M.s[first];
  let all = entry.facts.filter((i) => M.k[i] === NODE).map((i) => M.o[i]), doers = [s];
  if (M.happens[M.kind[s]]) {
    const acting = ["dip:speaker", "dip:actor", "dip:host"].map((key) => M.P[key]), own = factsOf(s).filter((i) => M.s[i] === s && M.k[i] === NODE && DATA.facts.ev[i].length);
    all = own.map((i) => M.o[i]);
    doers = own.filter((i) => acting.includes(M.p[i])).map((i) => M.o[i]);
    if (!doers.length && all.length > 1) doers = [all[0]];
  }
  const main = node >= 0 && node !== s && all.includes(node) ? [node] : doers;
  return [main, [...new Set([...doers, ...all])].filter((o) => !main.includes(o))];
}
/** The sentence, with every naming of the two ends marked. */
function quoted(e, left, right) {
  const text = DATA.texts[DATA.evidence.t[e]] || "", marks = DATA.evidence.m[e], quote = el("blockquote", { dir: "auto" });
  const spans = new Map(); // words such as "the two sides" name both ends
  for (let i = 0; i < marks.length; i += 3) {
    const [node, from, to] = marks.slice(i, i + 3), style = left.includes(node) ? "m1" : right.includes(node) ? "m2" : "";
    if (!style) continue;
    if (!spans.has(from)) spans.set(from, { from, to, styles: new Set(), nodes: [] });
    spans.get(from).styles.add(style); spans.get(from).nodes.push(node);
  }
  let done = 0;
  for (const { from, to, styles, nodes } of spans.values()) {
    if (from < done) continue;
    quote.append(text.slice(done, from), el("mark", { class: [...styles].sort().join(" "), title: listing(nodes.map(name)).join("") }, text.slice(from, to)));
    done = to;
  }
  quote.append(text.slice(done));
  return quote;
}
/** Ends that the sentence does not name: a pronoun, or the sentence before, stands for them. */
function unnamed(e, left, right, node) {
  const marks = DATA.evidence.m[e], named = new Set();
  for (let i = 0; i < marks.length; i += 3) named.add(marks[i]);
  const here = new Set();
  for (const o of [...left, ...right]) for (const i of factsOf(o)) if (DATA.facts.ev[i].includes(e)) { here.add(M.s[i]); if (M.k[i] === NODE) here.add(M.o[i]); }
  const missing = [...left, ...right].filter((o) => here.has(o) && !named.has(o) && !M.happens[M.kind[o]] && DATA.kinds[M.kind[o]] !== "topic");
  return missing.length ? el("p", { class: "by understood" }, t("understood") + ": ", listing(missing.slice(0, 4).map((o) => o === node ? el("bdi", {}, name(o)) : go(o)))) : "";
}
function sourceOf(e) {
  const article = DATA.articles[DATA.evidence.a[e]];
  if (!article) return el("span", {}, t("source"));
  const parts = [el("bdi", {}, article[1])];
  if (article[2]) parts.push(" · ", el("bdi", {}, article[2]));
  if (article[3]) parts.push(" · ", el("bdi", {}, article[3].slice(0, 10)));
  if (article[4]) parts.push(" · ", link(article[4], t("open_source")));
  const rule = DATA.evidence.patterns[DATA.evidence.r[e]], at = DATA.evidence.b[e];
  const how = [at >= 0 ? t("at", at) : "", rule ? el("span", {}, t("rule") + " ", el("bdi", {}, rule)) : ""].filter(Boolean);
  return el("span", {}, parts, how.length ? el("span", { class: "how" }, " · ", listing(how)) : null);
}
