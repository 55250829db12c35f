// What is chosen, how it stands in the address, and what passes the filters.
const VIEWS = ["graph", "table", "timeline", "map", "matrix"];
const FIRST = { view: "graph", lang: 0, k: 300, from: 0, to: 0, sel: -1, attrs: 0, open: [], off: { kind: [], rel: [], cat: [], st: [], art: [] } };
let state = structuredClone(FIRST);
/** How many are shown before anybody asked: fewer where there is no room for their names. */
function firstCount() { return window.innerWidth <= 820 ? 90 : window.innerWidth <= 1180 ? 160 : FIRST.k; }
const past = [];

function encode() {
  const parts = ["v=1"], e = encodeURIComponent;
  if (state.view !== FIRST.view) parts.push("view=" + state.view);
  if (state.lang) parts.push("lang=en");
  if (state.k !== firstCount()) parts.push("k=" + state.k);
  if (state.from) parts.push("from=" + dateText(state.from));
  if (state.to) parts.push("to=" + dateText(state.to));
  if (state.attrs) parts.push("attrs=1");
  if (state.sel >= 0) parts.push("sel=" + e(DATA.nodes.id[state.sel]));
  if (state.open.length) parts.push("open=" + state.open.map((g) => e(anchor(g))).join(","));
  for (const key in state.off) if (state.off[key].length) parts.push(key + "=" + state.off[key].map((i) => e(offName(key, i))).join(","));
  return parts.join("&");
}
/** A group is named after its most important member, which outlives a rebuild. */
function anchor(group) { return DATA.nodes.id[DATA.nodes.group.indexOf(group)]; }
function offName(key, i) {
  if (i < 0) return "-";
  return key === "kind" ? DATA.kinds[i] : key === "art" ? DATA.articles[i][0] : DATA.terms[i][0];
}
function offIndex(key, text) {
  if (text === "-") return -1;
  const i = key === "kind" ? DATA.kinds.indexOf(text) : key === "art" ? DATA.articles.findIndex((a) => a[0] === text) : M.termOf.has(text) ? M.termOf.get(text) : -1;
  return i < 0 ? null : i;
}
/** The state that an address stands for; what is unknown is passed over. */
function decode(hash) {
  const next = structuredClone(FIRST);
  for (const part of hash.replace(/^#/, "").split("&")) {
    const at = part.indexOf("="), key = part.slice(0, at);
    const raw = part.slice(at + 1), text = safely(raw);
    if (key === "view" && VIEWS.includes(text)) next.view = text;
    else if (key === "lang") next.lang = text === "en" ? 1 : 0;
    else if (key === "k" && +text >= 20 && +text <= 2000) next.k = Math.round(+text);
    else if (key === "from" || key === "to") next[key] = Math.max(0, day(text));
    else if (key === "at") camera = text.split(",").map(Number);
    else if (key === "attrs") next.attrs = text === "1" ? 1 : 0;
    else if (key === "sel") next.sel = M.byId.has(text) ? M.byId.get(text) : -1;
    else if (key === "open") next.open = raw.split(",").map((id) => M.byId.get(safely(id))).filter((i) => i < M.drawn).map((i) => DATA.nodes.group[i]);
    else if (Object.hasOwn(next.off, key)) next.off[key] = raw.split(",").map((x) => offIndex(key, safely(x))).filter((i) => i !== null);
  }
  return next;
}
/** Where a link looks at, when somebody had moved the drawing; no part of the state, so that undo leaves it alone. */
let camera = null;
function safely(text) { try { return decodeURIComponent(text); } catch { return ""; } }

/** Change the state, remember what was before, and show it. */
function change(patch, quiet) {
  past.push(JSON.stringify(state));
  if (past.length > 100) past.shift();
  Object.assign(state, patch);
  settle(quiet);
}
function settle(quiet) {
  playing(false);
  const hash = "#" + encode();
  if (location.hash !== hash) { settled = hash; location.hash = hash; }
  $("b-undo").disabled = !past.length;
  show(quiet);
}
let settled = "";
function undo() {
  if (!past.length) return;
  state = JSON.parse(past.pop());
  settle();
}

/** Which facts and nodes pass; kept until a filter changes. */
const F = { key: "" };
function filter() {
  const key = JSON.stringify([state.off, state.from, state.to]);
  if (F.key === key) return;
  F.key = key;
  const on = (list, size) => { const mask = new Uint8Array(size + 1).fill(1); for (const i of list) mask[i + 1] = 0; return mask; };
  const kind = on(state.off.kind, DATA.kinds.length), rel = on(state.off.rel, DATA.terms.length), cat = on(state.off.cat, DATA.terms.length);
  const st = on(state.off.st, DATA.terms.length), art = on(state.off.art, DATA.articles.length), some = state.off.art.length > 0;
  const ranged = state.from > 0 || state.to > 0, from = state.from, to = state.to || 99999999;
  F.pass = new Uint8Array(M.f); F.node = new Uint8Array(M.n); F.facts = 0; F.undated = 0;
  const ev = DATA.facts.ev, source = DATA.evidence.a;
  for (let i = 0; i < M.f; i++) {
    const s = M.s[i], o = M.k[i] === NODE ? M.o[i] : s;
    if (!rel[M.p[i] + 1] || !st[M.st[i] + 1] || !kind[M.kind[s] + 1] || !kind[M.kind[o] + 1]) continue;
    if (!cat[M.cat[s] + 1]) continue;
    if (some && !(ev[i].length ? ev[i].some((e) => art[source[e] + 1]) : art[0])) continue;
    if (ranged) {
      const d = M.fd[i];
      if (!d) { F.undated++; continue; }
      const last = d % 10000 === 0 ? d + 1231 : d % 100 === 0 ? d + 31 : d;
      if (last < from || d > to) continue;
    }
    F.pass[i] = 1; F.facts++; F.node[s] = 1; F.node[o] = 1;
  }
}
