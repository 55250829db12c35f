// The filters that are the legend too, and the histogram with its two handles.
let articleQuery = "";

function options() {
  const used = { kind: new Map(), rel: new Map(), cat: new Map(), st: new Map(), art: new Map() }, add = (map, key) => map.set(key, (map.get(key) || 0) + 1);
  for (let i = 0; i < M.n; i++) add(used.kind, M.kind[i]);
  for (let i = 0; i < M.f; i++) {
    add(used.rel, M.p[i]); add(used.st, M.st[i]); add(used.cat, M.cat[M.s[i]]);
    const ev = DATA.facts.ev[i];
    if (!ev.length) add(used.art, -1); else { const one = DATA.evidence.a[ev[0]]; add(used.art, one); for (const e of ev) if (DATA.evidence.a[e] !== one) add(used.art, DATA.evidence.a[e]); }
  }
  return used;
}
function optionText(key, i) {
  if (key === "kind") return KIND_TEXT[DATA.kinds[i]][lang];
  if (key === "art") return i < 0 ? t("known") : DATA.articles[i][1];
  if (key === "st") return statusText(i);
  return i < 0 ? t("uncategorised") : termText(i);
}
function optionSign(key, i) {
  if (key === "kind") return sign(DATA.kinds[i]);
  const stroke = (colour, dash) => svg("svg", { class: "sign", viewBox: "0 0 18 18", "aria-hidden": "true" }, svg("line", { x1: 0, y1: 9, x2: 18, y2: 9, stroke: colour, "stroke-width": 3, "stroke-dasharray": dash || "none" }));
  if (key === "cat") return stroke(TONES[i >= 0 ? M.tone[i] : 0]);
  if (key === "st" && i >= 0) { const d = DASHES[M.statusName[i]]; return stroke("currentColor", d ? d.map((x) => Math.max(1, x / 2)).join(" ") : ""); }
  return null;
}
function showFilters() {
  if (!F.used) F.used = options();
  const box = $("filters"), opened = new Set([...box.querySelectorAll("details[open]")].map((d) => d.dataset.key));
  if (!box.children.length) { opened.add("kind"); opened.add("st"); opened.add("cat"); }
  const parts = [el("div", { class: "head" }, el("h2", { class: "quiet" }, t("filters")), button("×", () => closeSheet("filters"), { class: "sheet", "aria-label": t("close") })), slider()];
  for (const [key, title] of [["kind", "kinds"], ["st", "statuses"], ["cat", "categories"], ["rel", "relations"], ["art", "articles"]]) parts.push(group(key, title, opened.has(key)));
  const focus = document.activeElement && document.activeElement.dataset.f;
  box.replaceChildren(...parts);
  if (focus) { const again = [...box.querySelectorAll("[data-f]")].find((x) => x.dataset.f === focus); if (again) again.focus(); }
}
function slider() {
  if (M.drawn <= 20) return "";
  const most = Math.min(2000, Math.max(40, M.drawn)), value = Math.min(state.k, most);
  const input = el("input", { type: "range", min: 20, max: most, step: 10, value, class: "field", "data-f": "k", "aria-label": t("shown"), on: { change: (e) => change({ k: +e.target.value, open: [] }) } });
  return el("div", {}, el("span", { class: "soft" }, t("shown") + ": " + number(value)), input);
}
function group(key, title, open) {
  let items = [...F.used[key]].sort((a, b) => (key === "art" ? 0 : b[1] - a[1]) || a[0] - b[0]);
  const off = new Set(state.off[key]), set = (list) => change({ off: { ...state.off, [key]: list } });
  const everything = items.map((x) => x[0]);
  const body = el("div"), fill = () => {
    const q = fold(articleQuery), rows = key === "art" && q ? items.filter(([i]) => fold(optionText(key, i)).includes(q)) : items;
    body.replaceChildren(...rows.slice(0, 60).map(([i, n]) => option(key, i, n, off, everything, set)));
  };
  fill();
  const search = key === "art" && items.length > 8 ? el("input", { type: "search", class: "field", "data-f": "artq", "aria-label": t("find_article"), placeholder: t("find_article"), value: articleQuery, on: { input: (e) => { articleQuery = e.target.value; fill(); } } }) : null;
  return el("details", { "data-key": key, open }, el("summary", {}, t(title) + (off.size ? " · −" + off.size : "")),
    el("div", { class: "both" }, button(t("all"), () => set([]), { "data-f": key + "all" }), button(t("none"), () => set(everything), { "data-f": key + "none" })), search, body);
}
function option(key, i, n, off, everything, set) {
  const text = optionText(key, i), on = !off.has(i);
  const box = el("input", { type: "checkbox", "data-f": key + i, on: { change: () => set(on ? [...off, i] : [...off].filter((x) => x !== i)) } });
  box.checked = on;
  return el("div", { class: "opt" + (on ? "" : " off") }, el("label", {}, box, optionSign(key, i), el("span", { dir: "auto", title: text }, text)),
    button(t("only"), () => set(everything.filter((x) => x !== i)), { class: "only", "data-f": key + i + "only", "aria-label": t("only") + ": " + text }), el("span", { class: "soft" }, number(n)));
}

/** Months or years, whichever gives a readable number of bars. */
function bins() {
  if (F.bins) return F.bins;
  let low = Infinity, high = -Infinity, undated = 0;
  const seen = new Map();
  for (let i = 0; i < M.f; i++) {
    const d = M.fd[i];
    if (!d) { undated++; continue; }
    const month = Math.floor(d / 10000) * 12 + Math.max(0, Math.floor(d / 100) % 100 - 1);
    low = Math.min(low, month); high = Math.max(high, month); seen.set(month, (seen.get(month) || 0) + 1);
  }
  if (!seen.size) return F.bins = { n: 0, undated };
  let step = 1;
  for (const wider of [3, 6, 12, 24, 60, 120, 240, 600]) if ((high - low) / step > 80) step = wider;
  const first = Math.floor(low / step) * step, n = Math.floor((high - first) / step) + 1, bars = new Array(n).fill(0);
  for (const [month, count] of seen) bars[Math.floor((month - first) / step)] += count;
  return F.bins = { n, first, step, bars, undated };
}
function binStart(i) { const m = F.bins.first + i * F.bins.step; return Math.floor(m / 12) * 10000 + (m % 12 + 1) * 100 + 1; }
function binEnd(i) { const m = F.bins.first + (i + 1) * F.bins.step - 1; return Math.floor(m / 12) * 10000 + (m % 12 + 1) * 100 + 31; }
function binOf(d) { return Math.floor((Math.floor(d / 10000) * 12 + Math.floor(d / 100) % 100 - 1 - F.bins.first) / F.bins.step); }
function showTime() {
  const box = $("time"), b = bins();
  if (b.n < 2) return box.replaceChildren();
  const clamp = (x) => Math.max(0, Math.min(b.n - 1, x));
  const a = state.from ? clamp(binOf(state.from)) : 0, z = state.to ? clamp(binOf(state.to)) : b.n - 1, top = Math.max(...b.bars);
  const bars = el("div", { class: "bars", "aria-hidden": "true" }, b.bars.map((count, i) => { const bar = el("i", { class: i >= a && i <= z ? "in" : "" }); bar.style.height = (count ? Math.max(8, Math.sqrt(count / top) * 100) : 0) + "%"; return bar; }));
  const handle = (key, value) => el("input", { type: "range", min: 0, max: b.n - 1, value, "data-h": key, "aria-label": t(key), "aria-valuetext": dateText(key === "from" ? binStart(value) : binEnd(value)).slice(0, 7), on: {
    input: (e) => { const v = +e.target.value; [...bars.children].forEach((bar, i) => { bar.className = (key === "from" ? i >= v && i <= z : i >= a && i <= v) ? "in" : ""; }); },
    change: (e) => { const v = +e.target.value; change(key === "from" ? { from: v <= 0 ? 0 : binStart(Math.min(v, z)) } : { to: v >= b.n - 1 ? 0 : binEnd(Math.max(v, a)) }); },
  } });
  const focus = document.activeElement && document.activeElement.dataset.h;
  box.replaceChildren(bars, el("div", { class: "range" }, handle("from", a), handle("to", z)),
    el("div", { class: "ends" }, el("span", {}, dateText(binStart(a)).slice(0, 7)), el("span", {}, t("undated") + ": " + number(b.undated)), el("span", {}, dateText(binEnd(z)).slice(0, 7))));
  if (focus) box.querySelector('[data-h="' + focus + '"]').focus();
}
