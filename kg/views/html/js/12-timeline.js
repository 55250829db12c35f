// The timeline: happenings, newest first, under their years.
const CHUNK = 120;

function showTimeline() {
  const events = new Map();
  for (let i = 0; i < M.f; i++) {
    const s = M.s[i];
    if (!F.pass[i] || !M.happens[M.kind[s]]) continue;
    if (!events.has(s)) events.set(s, i);
    else if (!DATA.facts.ev[events.get(s)].length && DATA.facts.ev[i].length) events.set(s, i);
  }
  const date = (s) => M.date[s] || M.fd[events.get(s)], years = new Map();
  const yearOf = (s) => date(s) ? dateText(date(s)).slice(0, 4) : t("undated");
  const sorted = [...events.keys()].sort((a, b) => date(b) - date(a) || place(events.get(a)) - place(events.get(b)));
  for (const s of sorted) years.set(yearOf(s), (years.get(yearOf(s)) || 0) + 1);
  const view = $("view-timeline");
  view.replaceChildren();
  view.scrollTop = 0;
  let year = null, day = null, list = null;
  const more = (from) => {
    for (const s of sorted.slice(from, from + CHUNK)) {
      const label = yearOf(s);
      if (label !== year) { year = label; day = null; view.append(el("h2", {}, label, el("span", { class: "soft" }, number(years.get(label)))), list = el("ol", { class: "when" })); }
      list.append(timelineItem(s, events.get(s), date(s), date(s) !== day));
      day = date(s);
    }
    const rest = sorted.length - from - CHUNK;
    if (rest > 0) { const b = button(t("more", number(rest)), () => { b.remove(); more(from + CHUNK); }, { class: "more" }); view.append(b); }
  };
  more(0);
}
function timelineItem(s, i, date, fresh) {
  const status = statusName(s), e = DATA.facts.ev[i][0];
  return el("li", { class: status }, el("time", {}, fresh && date ? el("bdi", {}, dayText(date)) : ""), sign(DATA.kinds[M.kind[s]], status),
    el("div", {}, el("div", { class: "meta" }, el("span", { class: "kind" }, kindText(s)), status ? tag(termText(M.status[s]), status) : null, category(s), M.against.has("n" + s) ? tag(t("conflict"), "warn") : null),
      go(s, title(s)), e === undefined ? "" : el("p", { class: "cut", dir: "auto" }, DATA.texts[DATA.evidence.t[e]])));
}
/** The day and month in words; the year stands above. */
function dayText(d) {
  const month = Math.floor(d / 100) % 100, day = d % 100;
  if (!month) return "";
  const parts = day ? { day: "numeric", month: "long" } : { month: "long" };
  return new Intl.DateTimeFormat(lang ? "en-GB" : "ar-u-nu-latn-ca-gregory", { ...parts, timeZone: "UTC" }).format(Date.UTC(2000, month - 1, day || 1));
}
/** The name of a happening without its kind and date, which stand beside it. */
function title(node) {
  const text = name(node), kind = kindText(node) + ": ";
  return (text.startsWith(kind) ? text.slice(kind.length) : text).replace(/ \([\u2068\u2069\d-]+\)$/, "");
}
