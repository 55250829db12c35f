// The evidence panel: the card of what is chosen, then its facts, newest first, each with the sentence behind it.
const SHOW = 25;

function go(node, text) { return el("button", { type: "button", class: "go", on: { click: (e) => { e.stopPropagation(); select(node, true); } } }, el("bdi", {}, text || name(node))); }
function statusOf(i) { return M.st[i] >= 0 ? M.statusName[M.st[i]] : ""; }
function tag(text, kind) { return el("span", { class: "tag " + (kind || "") }, text); }
/** A category with the colour of its tone. */
function category(node) { const c = M.cat[node]; return c < 0 ? null : el("span", { class: "cat t" + M.tone[c] }, termText(c)); }
function closer(id) { return button("×", () => closeSheet(id), { class: "close sheet", "aria-label": t("close") }); }

function showPanel() {
  const panel = $("panel"), node = state.sel;
  if (node < 0) return panel.replaceChildren(el("div", { class: "head" }, el("h2", {}, t("panel")), closer("panel")), welcome());
  const all = factsOf(node), visible = all.filter((i) => F.pass[i]);
  panel.replaceChildren(
    el("div", { class: "head" }, sign(DATA.kinds[M.kind[node]], statusName(node)), el("span", { class: "kind" }, kindText(node)), statusTag(node), closer("panel")),
    el("h2", {}, el("bdi", {}, name(node))), card(node, visible),
    el("h3", {}, t("facts") + " (" + number(visible.length) + ") ", el("span", { class: "soft" }, t("newest"))),
    all.length > visible.length && el("p", { class: "soft" }, t("hidden_here", all.length - visible.length), " ", button(t("show_all"), () => change({ off: structuredClone(FIRST.off), from: 0, to: 0 }))) || "",
    listed(entriesOf(node, visible), node),
  );
  panel.scrollTop = 0;
}
function statusTag(node) { return M.status[node] < 0 || !statusName(node) ? null : tag(termText(M.status[node]), statusName(node)); }

/** Before anything is chosen: how much there is, what is most present, and where sources disagree. */
function welcome() {
  const counts = new Map(), best = [], disputed = [];
  for (let i = 0; i < M.n; i++) { const kind = DATA.kinds[M.kind[i]], key = M.isEvent[M.kind[i]] ? "events_of" : kind; counts.set(key, (counts.get(key) || 0) + 1); }
  for (let i = 0; i < M.drawn && best.length < 12; i++) if (F.node[i] && !M.happens[M.kind[i]]) best.push(el("li", {}, sign(DATA.kinds[M.kind[i]]), go(i), el("span", { class: "soft" }, number(M.start[i + 1] - M.start[i]))));
  const seen = new Set();
  for (const [i, j] of DATA.against || []) if ((F.pass[i] || F.pass[j]) && !seen.has(sideOf(i)) && seen.size < 8) { seen.add(sideOf(i)); disputed.push(el("li", {}, sign(DATA.kinds[M.kind[M.s[i]]], "denied"), go(M.s[i], cut(name(M.s[i]), 60)))); }
  const tile = (count, text) => el("div", {}, el("b", {}, number(count || 0)), el("span", {}, text));
  return el("div", { class: "welcome" }, el("p", {}, t("welcome")),
    el("div", { class: "tiles" }, tile(DATA.articles.length, t("articles")), tile(counts.get("events_of"), t("events_of")), tile(counts.get("person"), t("people")), tile(counts.get("country"), t("countries"))),
    best.length ? [el("h3", {}, t("important")), el("ul", { class: "hello" }, best)] : null,
    disputed.length ? [el("h3", {}, t("disputed")), el("ul", { class: "hello" }, disputed)] : null);
}
function card(node, facts) {
  const rows = el("dl", { class: "card" }), add = (key, ...value) => rows.append(el("dt", {}, key), el("dd", {}, ...value));
  const other = lang ? DATA.nodes.ar[node] : DATA.nodes.en[node];
  if (other && other !== name(node)) add(lang ? "العربية" : "English", el("bdi", { lang: lang ? "ar" : "en" }, other));
  const names = DATA.nodes.alt[node].filter((text) => text !== other);
  if (names.length) add(t("also"), listing(names.slice(0, 6).map((text) => el("bdi", {}, text))), names.length > 6 ? " …" : "");
  if (M.date[node]) add(t("date"), el("bdi", {}, dateText(M.date[node])));
  if (M.cat[node] >= 0) add(t("category"), category(node));
  const roles = new Map();
  for (const i of facts) if (M.s[i] === node && !M.attribute[M.p[i]] && M.p[i] !== M.P["schema:startDate"] && M.p[i] !== M.P["dip:content"]) { if (!roles.has(M.p[i])) roles.set(M.p[i], new Set()); roles.get(M.p[i]).add(M.k[i] === NODE ? M.o[i] : objectText(i)); }
  for (const [p, values] of roles) add(termText(p), listing([...values].slice(0, 12).map((v) => typeof v === "number" ? go(v) : el("bdi", {}, v))), values.size > 12 ? " …" : "");
  if (M.content.has(node)) add(t("content"), contents(node));
  if (M.claimed.has(node)) add(t("claimed_in"), listing([...new Set(M.claimed.get(node))].map((s) => go(s))));
  for (const id of DATA.nodes.same[node]) add("Wikidata", link(expand(id), id.replace("wd:", "")));
  return rows;
}
/** What a statement says has happened, with the status that it has. */
function contents(node) {
  return el("ul", { class: "content" }, M.content.get(node).slice(0, 8).map((i) => M.k[i] !== NODE ? el("li", {}, el("bdi", {}, objectText(i)))
    : el("li", {}, sign(DATA.kinds[M.kind[M.o[i]]], statusName(M.o[i])), go(M.o[i]), " ", statusTag(M.o[i]) || "")));
}
function expand(id) {
  const at = id.indexOf(":"), start = DATA.prefixes[id.slice(0, at)];
  return start ? start + id.slice(at + 1) : id;
}
/** Facts in groups that are read together: all of one event, or one relation; newest first. */
function entriesOf(node, facts) {
  const groups = new Map(), happens = M.happens[M.kind[node]];
  for (const i of facts) {
    const s = M.s[i], own = s === node && happens;
    const key = own ? "e" + (DATA.facts.ev[i][0] ?? "-") + "/" + M.st[i] : s !== node && M.happens[M.kind[s]] ? "n" + s : "f" + i;
    if (!groups.has(key)) groups.set(key, { event: key[0] === "n" ? s : -1, facts: [] });
    groups.get(key).facts.push(i);
  }
  return ordered([...groups.values()]);
}
function ordered(entries) {
  for (const entry of entries) { entry.date = Math.max(...entry.facts.map((i) => M.fd[i])); entry.sourced = entry.facts.some((i) => DATA.facts.ev[i].length) ? 1 : 0; }
  return entries.sort((a, b) => b.date - a.date || b.sourced - a.sourced || place(a.facts[0]) - place(b.facts[0]));
}
/** Where in the articles a fact is first said, as one number. */
function place(i) { const e = DATA.facts.ev[i][0]; return e === undefined ? 1e15 : DATA.evidence.a[e] * 1e7 + DATA.evidence.b[e]; }

function listed(entries, node) {
  const box = el("div", { class: "entries" }), more = (from) => {
    for (const entry of entries.slice(from, from + SHOW)) box.append(entryBox(entry, node));
    const rest = entries.length - from - SHOW;
    if (rest > 0) { const b = button(t("more", rest), () => { b.remove(); more(from + SHOW); }, { class: "more" }); box.append(b); }
  };
  more(0);
  return box;
}
function entryBox(entry, node) {
  const first = entry.facts.find((i) => DATA.facts.ev[i].length) ?? entry.facts[0], event = entry.event, subject = M.s[first];
  const status = event >= 0 && M.status[event] >= 0 ? M.status[event] : M.st[first], kind = M.statusName[status] || "";
  const box = el("article", { class: "entry " + kind, tabindex: -1, "data-facts": entry.facts.join(" "), "data-event": event });
  const meta = el("div", { class: "meta" });
  if (event >= 0) {
    box.append(el("h4", {}, sign(DATA.kinds[M.kind[event]], kind), go(event)));
    meta.append(el("span", {}, listing([...new Set(entry.facts.map((i) => termText(M.p[i])))]).join("")));
  } else box.append(el("ul", { class: "roles" }, entry.facts.map((i) => el("li", {}, line(i, node)))));
  if (kind) meta.append(tag(statusText(status), kind));
  if (event >= 0 || !M.happens[M.kind[subject]]) meta.append(category(subject) || "");
  if (entry.date) meta.append(el("bdi", { class: "date" }, dateText(entry.date)));
  if (DATA.facts.ev[first].length) meta.append(sure(DATA.facts.c[first]));
  box.append(meta);
  if (event >= 0 && M.content.has(event)) box.append(el("div", { class: "claims" }, el("span", { class: "soft" }, t("content") + ": "), contents(event)));
  evidenceOf(entry, first, box, node);
  conflicts(entry, box, meta);
  return box;
}
/** How sure the reading is, in a bar and in words. */
function sure(percent) {
  const bar = el("i");
  bar.style.width = percent + "%";
  return el("span", { class: "sure" }, el("span", { class: "gauge", "aria-hidden": "true" }, bar), t("confidence") + " " + percent + "%");
}
/** A fact in words: subject, relation, object. */
function line(i, node) {
  const subject = M.s[i] === node ? null : go(M.s[i]), object = M.k[i] === NODE ? (M.o[i] === node ? el("strong", {}, el("bdi", {}, name(node))) : go(M.o[i])) : el("bdi", {}, objectText(i));
  return [subject, " ", el("span", { class: "soft" }, termText(M.p[i]) + ": "), object].filter(Boolean);
}
/** What stands against this: the event or relation itself, or what the statement claims, denied or asserted elsewhere. */
function conflicts(entry, box, meta) {
  const keys = new Set(entry.facts.map(sideOf)), denied = entry.facts.every((i) => statusOf(i) === "denied");
  const claims = [...entry.facts.filter((i) => M.p[i] === M.P["dip:content"]), ...(entry.event >= 0 && M.content.get(entry.event) || [])];
  for (const i of claims) keys.add((M.k[i] === NODE ? "n" : "f") + M.o[i]);
  const told = new Set();
  for (const key of keys) for (const [mine, other] of M.against.get(key) || []) {
    if (entry.facts.includes(other) || (entry.facts.some((i) => sideOf(i) === sideOf(other)) && (statusOf(other) === "denied") === denied)) continue;
    const e = DATA.facts.ev[other][0];
    if (e === undefined || told.has(DATA.evidence.t[e]) || told.size >= 3 || mine === other) continue;
    told.add(DATA.evidence.t[e]);
    if (told.size === 1) meta.append(tag(t("conflict"), "warn"));
    box.append(opposed(other, e));
  }
}
function opposed(i, e) {
  const by = [...new Set([...DATA.facts.by[i], ...(M.claimed.get(M.s[i]) || []).flatMap(speakers)])], deny = statusOf(i) === "denied";
  return el("div", { class: "other " + (deny ? "denied" : "") }, el("p", { class: "who" }, t(deny ? "denied_by" : "asserted_by") + ": ", by.length ? listing(by.slice(0, 3).map((b) => go(b))) : el("bdi", {}, (DATA.articles[DATA.evidence.a[e]] || [])[1] || t("source"))), quoted(e, [], ends({ facts: [i] }, i, -1).flat()), el("p", { class: "by" }, sourceOf(e)));
}
function speakers(statement) { return factsOf(statement).filter((i) => M.s[i] === statement && M.p[i] === M.P["dip:speaker"] && M.k[i] === NODE).map((i) => M.o[i]); }

/** All that stands behind one line, one cell of the matrix, one circle of the map or one row of the table. */
function showPair(pair) {
  showFacts(listing([name(pair.from), name(pair.to)]).join(""), pair.parts.map((i) => DATA.lines.f[i]));
}
function showFacts(title, facts) {
  const groups = new Map();
  for (const i of facts) {
    const s = M.s[i], event = M.happens[M.kind[s]] ? s : -1, key = event >= 0 ? "n" + s : "f" + i;
    if (!groups.has(key)) groups.set(key, { event, facts: [] });
    groups.get(key).facts.push(i);
  }
  show.chosen = "";
  $("panel").replaceChildren(el("div", { class: "head" }, el("h2", {}, el("bdi", {}, title)), closer("panel")),
    el("h3", {}, t("facts") + " (" + number(facts.length) + ") ", el("span", { class: "soft" }, t("newest"))), listed(ordered([...groups.values()]), -1));
  $("panel").scrollTop = 0;
  openSheet("panel");
}
/** Up and down through the entries; at the end of the list its next part is opened. */
function panelKeys(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key], entry = event.target.closest(".entry"), panel = $("panel");
  if (event.key === "Enter" && event.target === entry && +entry.dataset.event >= 0) { select(+entry.dataset.event, true); event.preventDefault(); }
  if (!step || event.target.closest("input, textarea, summary")) return;
  let all = [...panel.querySelectorAll(".entry")], at = all.indexOf(entry) + (entry ? step : step > 0 ? 1 : 0);
  if (at >= all.length && panel.querySelector(".more")) { panel.querySelector(".more").click(); all = [...panel.querySelectorAll(".entry")]; }
  event.preventDefault();
  if (all[at]) { all[at].focus({ preventScroll: true }); all[at].scrollIntoView({ block: "nearest" }); }
}
