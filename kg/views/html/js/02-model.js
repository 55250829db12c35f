// What the columns mean: names, dates, categories; which facts touch a node.
const M = {};
const NODE = 0, TERM = 1, TEXT = 2, FACT = 3;
const EVENT_KINDS = ["summit", "meeting", "call", "visit", "signing", "accession", "founding", "appointment", "statement", "action"];
const TOGETHER = ["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD"];
const AGAINST = ["ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"];

function buildModel() {
  const { nodes, facts, evidence, terms } = DATA, n = nodes.id.length, f = facts.s.length;
  M.n = n; M.f = f; M.drawn = DATA.drawn;
  M.kind = Uint8Array.from(nodes.kind);
  M.isEvent = DATA.kinds.map((kind) => EVENT_KINDS.includes(kind));
  M.termOf = new Map(terms.map((term, i) => [term[0], i]));
  M.byId = new Map(nodes.id.map((id, i) => [id, i]));
  const term = (name) => M.termOf.has(name) ? M.termOf.get(name) : -9;
  M.P = {};
  for (const name of ["rdf:type", "dip:status", "dip:category", "schema:startDate", "dip:concludedOn", "dip:dateText", "dip:about", "dip:speaker",
    "dip:actor", "dip:content", "schema:location", "schema:containedInPlace", "dip:capitalOf", "dip:quote", "dip:participant", "dip:host", "dip:kind", "dip:since"]) M.P[name] = term(name);
  M.tone = Int8Array.from(terms, (row) => row[0].startsWith("dip:") ? (TOGETHER.includes(row[0].slice(4)) ? 1 : AGAINST.includes(row[0].slice(4)) ? -1 : 0) : 0);
  M.s = Int32Array.from(facts.s); M.o = Int32Array.from(facts.o); M.p = Int32Array.from(facts.p); M.k = Uint8Array.from(facts.k); M.st = Int32Array.from(facts.st);
  M.date = new Int32Array(n); M.cat = new Int32Array(n).fill(-1); M.status = new Int32Array(n).fill(-1);
  const plain = ["dip:Denied", "dip:Alleged", "dip:Planned", "dip:Occurred"].map(term);
  for (let i = 0; i < f; i++) {
    const s = M.s[i], p = M.p[i];
    if (p === M.P["schema:startDate"] || p === M.P["dip:concludedOn"]) { if (M.k[i] === TEXT) M.date[s] = Math.max(M.date[s], day(DATA.texts[M.o[i]])); }
    else if (p === M.P["dip:category"]) { if (M.cat[s] < 0 && M.k[i] === TERM) M.cat[s] = M.o[i]; }
    else if (p === M.P["dip:status"] && M.k[i] === TERM && plain.includes(M.o[i])) {
      if (M.status[s] < 0 || plain.indexOf(M.o[i]) < plain.indexOf(M.status[s])) M.status[s] = M.o[i];
    }
  }
  M.attribute = new Uint8Array(terms.length);
  for (const name of ["rdf:type", "dip:status", "dip:category"]) if (M.P[name] >= 0) M.attribute[M.P[name]] = 1;
  datesOfFacts();
  [M.start, M.touch] = touching();
  M.happens = Uint8Array.from(M.isEvent, (is, kind) => +(is || DATA.kinds[kind] === "agreement"));
  claims();
  M.statusName = terms.map((row) => ({ "dip:Planned": "planned", "dip:Denied": "denied", "dip:Alleged": "alleged" })[row[0]] || "");
}
/** What a happening claims, on whose word, and which facts stand against each other. */
function claims() {
  M.content = new Map(); M.claimed = new Map(); M.against = new Map();
  const add = (map, key, value) => { const list = map.get(key); if (list) list.push(value); else map.set(key, [value]); };
  for (let i = 0; i < M.f; i++) if (M.p[i] === M.P["dip:content"]) { add(M.content, M.s[i], i); if (M.k[i] === NODE) add(M.claimed, M.o[i], M.s[i]); }
  for (const [i, j] of DATA.against || []) { add(M.against, sideOf(i), [i, j]); add(M.against, sideOf(j), [j, i]); }
}
/** Under what a fact is opposed: all of a happening together, any other fact by itself. */
function sideOf(i) { return M.happens[M.kind[M.s[i]]] ? "n" + M.s[i] : "f" + i; }
/** 2023-05-01 as 20230501, 2023-05 as 20230500; 0 where there is none. */
function day(text) {
  const found = /^(-?\d{1,4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text || "");
  return found ? +found[1] * 10000 + +(found[2] || 0) * 100 + +(found[3] || 0) : 0;
}
function datesOfFacts() {
  const published = DATA.articles.map((row) => day(row[3]));
  M.fd = new Int32Array(M.f); M.fa = new Int32Array(M.f).fill(-1);
  for (let i = 0; i < M.f; i++) {
    const ev = DATA.facts.ev[i];
    if (ev.length) M.fa[i] = DATA.evidence.a[ev[0]];
    M.fd[i] = M.date[M.s[i]] || (M.fa[i] >= 0 ? published[M.fa[i]] : 0);
  }
}
/** For each node, where its facts (as subject or object) begin in one long list. */
function touching() {
  const start = new Int32Array(M.n + 1);
  const object = (i) => M.k[i] === NODE && M.o[i] !== M.s[i];
  for (let i = 0; i < M.f; i++) { start[M.s[i] + 1]++; if (object(i)) start[M.o[i] + 1]++; }
  for (let i = 0; i < M.n; i++) start[i + 1] += start[i];
  const list = new Int32Array(start[M.n]), next = start.slice();
  for (let i = 0; i < M.f; i++) { list[next[M.s[i]]++] = i; if (object(i)) list[next[M.o[i]]++] = i; }
  return [start, list];
}
function factsOf(node) { return Array.from(M.touch.subarray(M.start[node], M.start[node + 1])); }
/** The name in the language of the page; dates and Latin words inside Arabic keep their own order. */
function name(node) { return NAMES[lang][node] ?? (NAMES[lang][node] = named(node)); }
const NAMES = [[], []];
function named(node) {
  if (lang) return DATA.nodes.en[node] || composed(node) || DATA.nodes.ar[node];
  return DATA.nodes.ar[node].replace(/[A-Za-z][A-Za-z0-9 .&'’-]*[A-Za-z0-9.]|\d+(?:[-+/.]\d+)+/g, isolate);
}
/** An English name for a happening that has none: what it is and who takes part. */
const composedNames = new Map();
function composed(node) {
  const kind = DATA.kinds[M.kind[node]];
  if (!M.isEvent[M.kind[node]] && kind !== "agreement") return "";
  if (!composedNames.has(node)) {
    const seen = [];
    for (const i of factsOf(node)) if (M.s[i] === node && M.k[i] === NODE && DATA.facts.ev[i].length && !M.isEvent[M.kind[M.o[i]]] && !seen.includes(M.o[i]) && seen.length < 3) seen.push(M.o[i]);
    composedNames.set(node, KIND_TEXT[kind][1] + (seen.length ? ": " + seen.map((o) => DATA.nodes.en[o] || DATA.nodes.ar[o]).join(", ") : "") + (M.date[node] ? " (" + dateText(M.date[node]) + ")" : ""));
  }
  return composedNames.get(node);
}
function termText(i) { return DATA.terms[i] ? DATA.terms[i][1 + lang] : ""; }
function kindText(node) { return KIND_TEXT[DATA.kinds[M.kind[node]]][lang]; }
function objectText(i) { return M.k[i] === NODE ? name(M.o[i]) : M.k[i] === TERM ? termText(M.o[i]) : M.k[i] === FACT ? factText(M.o[i]) : DATA.texts[M.o[i]]; }
function factText(i) { return name(M.s[i]) + " – " + termText(M.p[i]) + " – " + (M.k[i] === FACT ? "…" : objectText(i)); }
function dateText(d) {
  if (!d) return "";
  const y = Math.floor(d / 10000), m = Math.floor(d / 100) % 100, dd = d % 100;
  return [String(y).padStart(4, "0"), m && String(m).padStart(2, "0"), dd && String(dd).padStart(2, "0")].filter(Boolean).join("-");
}
function statusText(i) { return i >= 0 ? termText(i) : t("known"); }

let searchIndex = null;
function index() {
  if (searchIndex) return searchIndex;
  searchIndex = [];
  for (let i = 0; i < M.n; i++) searchIndex.push("\n" + fold([DATA.nodes.ar[i], DATA.nodes.en[i], ...DATA.nodes.alt[i]].join("\n")));
  return searchIndex;
}
/** Nodes that have all words of the query, beginnings of names first, then by importance. */
function search(query, most) {
  const words = fold(query).split(/\s+/).filter(Boolean).map((w) => w.length > 4 && w.startsWith("ال") ? w.slice(2) : w);
  if (!words.length) return [];
  const first = [], second = [], rest = [], whole = words.join(" "), all = index();
  for (let i = 0; i < all.length; i++) {
    const text = all[i];
    let ok = true;
    for (const w of words) if (!text.includes(w)) { ok = false; break; }
    if (!ok) continue;
    (text.includes("\n" + whole) || text.includes("\nال" + whole) ? first : text.includes(" " + whole) ? second : rest).push(i);
    if (first.length >= most) break;
  }
  return [...first, ...second, ...rest].slice(0, most);
}
