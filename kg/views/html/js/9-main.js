// Start, search box, keys, language, and the one function that shows a state.
let shownLang = -1;
function say(text) { $("live").textContent = text; }
function openSheet(id) { for (const other of ["filters", "panel"]) $(other).classList.toggle("open", other === id); $("b-filter").setAttribute("aria-expanded", String(id === "filters")); }
function closeSheet(id) { $(id).classList.remove("open"); $("b-filter").setAttribute("aria-expanded", "false"); $("main").focus(); }

function show(quiet) {
  if (shownLang !== state.lang) language();
  filter();
  for (const view of VIEWS) { $("view-" + view).hidden = view !== state.view; document.querySelector('[data-view="' + view + '"]').setAttribute("aria-pressed", String(view === state.view)); }
  $("time").hidden = state.view === "table";
  ({ graph: showGraph, table: showTable, timeline: showTimeline, map: showMap, matrix: showMatrix })[state.view]();
  const filters = F.key + lang + state.k;
  if (show.filters !== filters) { show.filters = filters; showFilters(); showTime(); }
  const chosen = filters + "/" + state.sel;
  if (show.chosen !== chosen || state.sel < 0) { show.chosen = chosen; showPanel(); }
  counted();
  if (!quiet && state.sel >= 0 && say.last !== state.sel) { say.last = state.sel; say(t("selected", name(state.sel), kindText(state.sel), factsOf(state.sel).filter((i) => F.pass[i]).length)); }
}
/** How much is on the screen and how much is not, and why. */
function counted() {
  const c = state.view === "graph" && G.chosen ? G.chosen : null;
  let nodes = 0;
  for (let i = 0; i < M.n; i++) nodes += F.node[i];
  const parts = [t("count", number(c ? c.shown.length : nodes), number(c ? M.drawn : M.n), number(F.facts), number(M.f))];
  if (c) {
    const folded = [...c.folded.values()].reduce((a, b) => a + b, 0);
    if (folded) parts.push(t("hidden_rank", number(folded)));
    if (c.filtered) parts.push(t("hidden_filter", number(c.filtered)));
    if (c.alone) parts.push(t("hidden_alone", number(c.alone)));
  }
  if (F.undated) parts.push(t("hidden_undated", number(F.undated)));
  $("count").textContent = parts.join(" · ");
}
function language() {
  lang = shownLang = state.lang;
  const root = document.documentElement;
  root.lang = lang ? "en" : "ar"; root.dir = lang ? "ltr" : "rtl";
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll("[data-l]")) {
    const text = t(node.dataset.l);
    node.setAttribute("aria-label", text);
    if (node.placeholder) node.placeholder = text;
    if (node.title) node.title = text;
  }
  $("b-lang").lang = lang ? "ar" : "en";
  $("title").textContent = document.title = DATA.title || t("title");
  G.key = "";
}
function theme(dark) { document.documentElement.dataset.theme = dark ? "dark" : "light"; }

function searchBox() {
  const input = $("q"), list = $("found");
  let found = [], at = -1;
  const mark = () => { [...list.children].forEach((li, i) => li.setAttribute("aria-selected", String(i === at))); input.setAttribute("aria-activedescendant", at >= 0 ? "f" + at : ""); };
  const close = () => { list.hidden = true; at = -1; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); };
  const take = (i) => { close(); input.value = ""; select(found[i], true); };
  const look = () => {
    found = search(input.value, 20);
    if (!input.value.trim()) return close();
    list.replaceChildren(...(found.length ? found.map((node, i) => el("li", { id: "f" + i, role: "option", on: { mousedown: (e) => { e.preventDefault(); take(i); } } }, sign(DATA.kinds[M.kind[node]]), el("bdi", {}, name(node)), el("small", {}, kindText(node)))) : [el("li", { role: "option", "aria-disabled": "true" }, t("nothing"))]));
    list.hidden = false; at = found.length ? 0 : -1; input.setAttribute("aria-expanded", "true"); mark();
    say(found.length ? number(found.length) : t("nothing"));
  };
  input.addEventListener("input", look);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (e) => {
    if (e.key === "Escape") { close(); input.value = ""; }
    else if (e.key === "Enter" && at >= 0) take(at);
    else if (e.key === "ArrowDown" && found.length) { at = (at + 1) % found.length; mark(); }
    else if (e.key === "ArrowUp" && found.length) { at = (at + found.length - 1) % found.length; mark(); }
    else return;
    e.preventDefault(); e.stopPropagation();
  });
}
function keys(e) {
  const typing = e.target.closest("input:not([type=checkbox]):not([type=range]), textarea, dialog");
  if ((e.ctrlKey || e.metaKey) && e.key === "z" && !typing) { e.preventDefault(); return undo(); }
  if (e.ctrlKey || e.metaKey || e.altKey || (typing && e.key !== "Escape")) return;
  if (e.key === "/") { e.preventDefault(); $("q").focus(); }
  else if (e.key === "Escape" && !$("menu").hidden) menu(false);
  else if (e.key === "Escape" && !typing) { for (const id of ["filters", "panel"]) $(id).classList.remove("open"); if (state.sel >= 0) change({ sel: -1 }); }
  else if (e.code === "KeyT" && !e.shiftKey) change({ view: state.view === "table" ? "graph" : "table" });
}
function menu(open) { $("menu").hidden = !open; $("b-share").setAttribute("aria-expanded", String(open)); }

function listen() {
  const on = (id, action) => $(id).addEventListener("click", action);
  for (const b of document.querySelectorAll("[data-view]")) b.addEventListener("click", () => change({ view: b.dataset.view }));
  for (const b of document.querySelectorAll("[data-do]")) b.addEventListener("click", () => { menu(false); DO[b.dataset.do](); });
  on("b-undo", undo);
  on("b-reset", () => change({ ...structuredClone(FIRST), lang: state.lang, view: state.view }));
  on("b-share", () => menu($("menu").hidden));
  on("b-theme", () => { theme(document.documentElement.dataset.theme !== "dark"); show(true); });
  on("b-lang", () => change({ lang: 1 - state.lang }));
  on("b-filter", () => ($("filters").classList.contains("open") ? closeSheet("filters") : openSheet("filters")));
  on("b-in", () => zoomBy(1.3)); on("b-out", () => zoomBy(1 / 1.3)); on("b-fit", fitGraph);
  on("b-copy", copy); on("b-close", () => $("dialog").close());
  $("net").addEventListener("keydown", graphKeys);
  $("net").addEventListener("mousemove", (e) => { if (!e.buttons && G.net) hover(e); });
  document.addEventListener("keydown", keys);
  window.addEventListener("hashchange", () => { if (location.hash === settled) return; settled = location.hash; state = decode(location.hash); show(); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", (e) => { theme(e.matches); show(true); });
}
async function start() {
  theme(matchMedia("(prefers-color-scheme: dark)").matches);
  const fonts = Promise.all(['400 12px "Noto Kufi Page"', '700 12px "Noto Kufi Page"'].map((font) => document.fonts.load(font, "ابج abc").catch(() => null)));
  DATA = await unpack("data");
  UI = DATA.ui; KIND_TEXT = DATA.kind_text;
  buildModel();
  state = decode(location.hash);
  await fonts;
  searchBox(); listen();
  show(true);
  if (state.sel >= 0 && state.view === "graph") bring(state.sel);
  requestAnimationFrame(() => { document.documentElement.dataset.ready = String(Math.round(performance.now())); setTimeout(index, 300); });
}
start();
