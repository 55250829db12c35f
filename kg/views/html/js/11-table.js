// The table: every fact that passes the filters, in pages; the whole of the graph for whoever does not see it.
const PAGE = 100;
const T = { sort: "date", down: true, page: 0, key: "", at: 0 };
const COLUMNS = ["subject", "relation", "object", "date", "category", "status", "confidence", "source"];

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
  if (T.key !== key) { T.key = key; T.page = 0; T.at = 0; }
  const rows = tableRows(), from = T.page * PAGE, some = rows.slice(from, from + PAGE), page = $("view-table");
  const sort = (h) => { T.down = T.sort === h ? !T.down : false; T.sort = h; T.page = T.at = 0; showTable(); page.querySelector('[data-sort="' + h + '"]').focus(); };
  const head = el("tr", {}, COLUMNS.map((h) => el("th", { scope: "col", "aria-sort": T.sort === h ? (T.down ? "descending" : "ascending") : "none" }, button(t(h) + (T.sort === h ? (T.down ? " ↓" : " ↑") : ""), () => sort(h), { "data-sort": h }))));
  const check = el("input", { type: "checkbox", on: { change: () => change({ attrs: state.attrs ? 0 : 1 }) } });
  check.checked = !!state.attrs;
  const step = (by) => { T.page += by; T.at = 0; showTable(); page.scrollTop = 0; const next = page.querySelectorAll(".bar button")[by > 0 ? 1 : 0]; (next.disabled ? page : next).focus(); };
  page.dataset.rows = rows.length;
  page.replaceChildren(
    el("div", { class: "bar" }, button(t("previous"), () => step(-1), { disabled: !T.page }), button(t("next"), () => step(1), { disabled: from + PAGE >= rows.length }), el("span", {}, t("rows", number(rows.length ? from + 1 : 0), number(Math.min(rows.length, from + PAGE)), number(rows.length))), el("label", {}, check, " " + t("attributes"))),
    rows.length ? el("table", { class: "facts" }, el("thead", {}, head), el("tbody", {}, some.map(tableRow))) : "");
}
function tableRow(i, n) {
  const status = statusOf(i), source = M.fa[i] >= 0 ? DATA.articles[M.fa[i]][1] : "";
  const cell = (h, attributes, ...content) => el("td", { "data-h": t(h), ...attributes }, ...content);
  return el("tr", { tabindex: n === T.at ? 0 : -1, "data-fact": i, on: { click: () => open(i) } }, cell("subject", { class: "long" }, go(M.s[i])), cell("relation", {}, termText(M.p[i])), cell("object", { class: "long" }, M.k[i] === NODE ? go(M.o[i]) : el("bdi", {}, objectText(i))), cell("date", { class: "date" }, el("bdi", {}, dateText(M.fd[i]))),
    cell("category", {}, category(M.s[i]) || ""), cell("status", {}, status ? tag(statusText(M.st[i]), status) : statusText(M.st[i])), cell("confidence", {}, DATA.facts.ev[i].length ? DATA.facts.c[i] + "%" : ""), cell("source", { class: "one", title: source }, el("bdi", {}, source)));
}
/** The evidence of one fact in the panel. */
function open(i) { showFacts(factText(i), [i]); }
/** Arrows move from row to row, Enter reads the evidence, page keys turn pages. */
function tableKeys(event) {
  const row = event.target.closest("tr[data-fact]"), page = $("view-table"), turn = { PageDown: 1, PageUp: 0 }[event.key];
  if (turn !== undefined) { const b = page.querySelectorAll(".bar button")[turn]; if (!b.disabled) { b.click(); const first = page.querySelector("tr[data-fact]"); if (first) first.focus(); } return event.preventDefault(); }
  if (!row || event.target !== row) return;
  const rows = [...page.querySelectorAll("tr[data-fact]")], at = rows.indexOf(row), to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (event.key === "Enter") { open(+row.dataset.fact); $("panel").focus(); }
  else if (to === undefined) return;
  else if (rows[to]) { row.tabIndex = -1; T.at = to; rows[to].tabIndex = 0; rows[to].focus({ preventScroll: true }); rows[to].scrollIntoView({ block: "nearest" }); }
  event.preventDefault();
}
