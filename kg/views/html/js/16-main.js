// Start, search box, keys, language, and the one function that shows a state.
let shownLang = -1;
function say(text) { $("live").textContent = text; }
const NARROW = matchMedia("screen and (max-width: 820px)");
/** On a phone the two columns are sheets over the view; elsewhere they stand beside it and can be put away. */
function openSheet(id) {
  $("body").classList.remove("no-" + id);
  if (NARROW.matches) for (const other of ["filters", "panel"]) $(other).classList.toggle("open", other === id);
  expanded();
}
function closeSheet(id) {
  if (NARROW.matches) $(id).classList.remove("open");
  else { $("body").classList.add("no-" + id); if (id === "panel" && state.sel >= 0) change({ sel: -1 }); }
  expanded();
  $("main").focus();
}
function expanded() {
  const shown = NARROW.matches ? $("filters").classList.contains("open") : !$("body").classList.contains("no-filters");
  $("b-filter").setAttribute("aria-expanded", String(shown));
  if (G.net && state.view === "graph") requestAnimationFrame(() => { G.net.redraw(); });
}

function show(quiet) {
  if (shownLang !== state.lang) language();
  filter();
  for (const view of VIEWS) { $("view-" + view).hidden = view !== state.view; document.querySelector('[data-view="' + view + '"]').setAttribute("aria-pressed", String(view === state.view)); }
  if (show.view !== state.view) { show.view = $("body").dataset.at = state.view; $("body").classList.toggle("no-panel", state.view !== "graph" && state.sel < 0); }
  $("time").hidden = state.view === "table";
  const beside = () => { showFilters(); showTime(); }, early = show.filters !== lang; // what they measure is measured once, so the view comes first where they keep their size
  if (early) beside();
  ({ graph: showGraph, table: showTable, timeline: showTimeline, map: showMap, matrix: showMatrix })[state.view]();
  if (!early) beside();
  $("nothing").hidden = (state.view === "graph" ? G.shown.length : state.view === "table" ? +$("view-table").dataset.rows : $("view-" + state.view).childElementCount) > 0;
  const chosen = F.key + lang + "/" + state.sel;
  if (show.chosen !== chosen) { show.chosen = chosen; showPanel(); }
  counted();
  if (!quiet && state.sel >= 0 && say.last !== state.sel) say(t("selected", name(state.sel), kindText(state.sel), factsOf(state.sel).filter((i) => F.pass[i]).length));
  say.last = state.sel;
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
    if (node.hasAttribute("title")) node.title = text;
  }
  showLegend();
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
  else if (e.key === "Escape" && PLAY.timer) playing(false);
  else if (e.key === "Escape" && !typing) { for (const id of ["filters", "panel"]) $(id).classList.remove("open"); if (state.sel >= 0) change({ sel: -1 }); }
  else if (e.key === "?") { e.preventDefault(); help(); }
  else if (e.code === "KeyP" && !e.shiftKey && $("b-play")) playing(!PLAY.timer);
  else if (e.code === "KeyT" && !e.shiftKey) change({ view: state.view === "table" ? "graph" : "table" });
}
function menu(open) { $("menu").hidden = !open; $("b-share").setAttribute("aria-expanded", String(open)); }

/** Every key that does something. */
function help() {
  const rows = [["/", "search"], ["← ↑ → ↓", "key_walk"], ["PageDown PageUp", "key_leaf"], ["Enter", "key_enter"], ["+ − 0", "key_zoom"], ["T", "table"], ["P", "play"], ["Ctrl Z", "undo"], ["Esc", "key_escape"], ["?", "keys"]];
  $("keys").replaceChildren(...rows.flatMap(([key, text]) => [el("dt", {}, key.split(" ").map((one) => [el("kbd", {}, one), " "])), el("dd", {}, t(text))]));
  $("help").showModal();
}
function listen() {
  const on = (id, action) => $(id).addEventListener("click", action);
  for (const b of document.querySelectorAll("[data-view]")) b.addEventListener("click", () => change({ view: b.dataset.view }));
  for (const b of document.querySelectorAll("[data-do]")) b.addEventListener("click", () => { menu(false); DO[b.dataset.do](); });
  on("b-undo", undo);
  for (const id of ["b-reset", "b-again"]) on(id, () => change({ ...structuredClone(FIRST), k: firstCount(), lang: state.lang, view: state.view }));
  on("b-share", () => menu($("menu").hidden));
  on("b-theme", () => { theme(document.documentElement.dataset.theme !== "dark"); show(true); });
  on("b-lang", () => change({ lang: 1 - state.lang }));
  on("b-filter", () => ($("b-filter").getAttribute("aria-expanded") === "true" ? closeSheet("filters") : openSheet("filters")));
  on("b-help", help); on("b-done", () => $("help").close());
  on("b-in", () => zoomBy(1.3)); on("b-out", () => zoomBy(1 / 1.3)); on("b-fit", fitGraph);
  on("b-copy", copy); on("b-close", () => $("dialog").close());
  $("net").addEventListener("keydown", graphKeys);
  $("panel").addEventListener("keydown", panelKeys);
  $("view-table").addEventListener("keydown", tableKeys);
  $("net").addEventListener("mousemove", (e) => { if (!e.buttons && G.net) hover(e); });
  document.addEventListener("keydown", keys);
  document.addEventListener("click", (e) => { if (!e.target.closest(".tools")) menu(false); });
  let dark = false; // on paper always light
  const paper = (light) => { dark = light; theme(!light); show(true); if (G.net) G.net.redraw(); };
  window.addEventListener("beforeprint", () => { if (document.documentElement.dataset.theme === "dark") paper(true); });
  window.addEventListener("afterprint", () => { if (dark) paper(false); });
  NARROW.addEventListener("change", expanded);
  window.addEventListener("resize", () => { if (state.view === "map" && W.view) { W.key = ""; showMap(); } });
  window.addEventListener("hashchange", () => { if (location.hash === settled) return; playing(false); settled = location.hash; state = decode(location.hash); show(); lookThere(); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", (e) => { theme(e.matches); show(true); });
}
async function start() {
  theme(matchMedia("(prefers-color-scheme: dark)").matches);
  const fonts = Promise.all(['400 12px "Noto Kufi Page"', '700 12px "Noto Kufi Page"'].map((font) => document.fonts.load(font, "ابج abc").catch(() => null)));
  DATA = await unpack("data");
  UI = DATA.ui; KIND_TEXT = DATA.kind_text;
  buildModel();
  state = decode(location.hash);
  if (!/[#&]k=/.test(location.hash)) state.k = firstCount();
  await fonts;
  searchBox(); listen();
  show(true);
  expanded();
  if (state.sel >= 0 && state.view === "graph") bring(state.sel);
  lookThere();
  if (state.sel >= 0) openSheet("panel");
  requestAnimationFrame(() => { document.documentElement.dataset.ready = String(Math.round(performance.now())); setTimeout(index, 300); });
}
start();
