// The map: countries by how much is said of them, ties between them as arcs, and where things took place.
const WORLD = { x: -1800, y: -1220, w: 3600, h: 1880 }, ARCS = 50, NAMED = 60;
const W = { view: null, home: null, lands: null, svg: null, spots: [], key: "" };

/** Miller's projection, in tenths of a degree: the middle latitudes get more room than on plain degrees. */
function northing(latitude) { return -Math.round(1250 * 0.5729578 * Math.log(Math.tan(Math.PI / 4 + 0.4 * latitude * Math.PI / 1800))); }
function lands() {
  if (W.lands) return W.lands;
  W.lands = new Map();
  for (const code in DATA.world) { const land = DATA.world[code]; W.lands.set(code, { c: [land.c[0], northing(land.c[1])], d: land.r.map(outline).join("") }); }
  return W.lands;
}
function outline(ring) {
  let x = 0, y = 0, d = "";
  for (let i = 0; i < ring.length; i += 2) { x += ring[i]; y += ring[i + 1]; d += (i ? "L" : "M") + x + " " + northing(y); }
  return d + "Z";
}
/** The country of a place: itself, what contains it, or what it is the capital of. */
function countryOf(node, depth) {
  const id = DATA.nodes.id[node];
  if (id.startsWith("country:")) return id.slice(8);
  if (depth > 3) return null;
  for (const i of factsOf(node)) if (M.s[i] === node && M.k[i] === NODE && (M.p[i] === M.P["schema:containedInPlace"] || M.p[i] === M.P["dip:capitalOf"])) {
    const found = countryOf(M.o[i], depth + 1);
    if (found) return found;
  }
  return null;
}
/** What the facts that pass say: of each country how much, of each where what took place, of each pair what ties it. */
function geography() {
  const weight = new Map(), meetings = new Map(), parties = new Map(), ties = new Map();
  for (let i = 0; i < M.f; i++) {
    if (!F.pass[i]) continue;
    const s = M.s[i], ends = M.k[i] === NODE ? [s, M.o[i]] : [s];
    for (const node of ends) if (DATA.nodes.id[node].startsWith("country:")) { const code = DATA.nodes.id[node].slice(8); weight.set(code, (weight.get(code) || 0) + 1); }
    if (M.k[i] !== NODE || !M.happens[M.kind[s]]) continue;
    if (M.p[i] === M.P["schema:location"]) { const code = countryOf(M.o[i], 0); if (lands().has(code)) { if (!meetings.has(code)) meetings.set(code, []); meetings.get(code).push(i); } }
    else if (DATA.nodes.id[M.o[i]].startsWith("country:")) { if (!parties.has(s)) parties.set(s, new Map()); parties.get(s).set(DATA.nodes.id[M.o[i]].slice(8), i); }
  }
  for (const [event, found] of parties) {
    const codes = [...found.keys()].sort();
    if (codes.length < 2 || codes.length > 6) continue;
    for (let a = 0; a < codes.length; a++) for (let b = a + 1; b < codes.length; b++) {
      const key = codes[a] + " " + codes[b], tie = ties.get(key) || { from: codes[a], to: codes[b], n: 0, tone: 0, facts: [] };
      tie.n++; tie.tone += M.cat[event] >= 0 ? M.tone[M.cat[event]] : 0; tie.facts.push(found.get(codes[a]), found.get(codes[b])); ties.set(key, tie);
    }
  }
  return { weight, meetings, ties: [...ties.values()].filter((tie) => lands().has(tie.from) && lands().has(tie.to)).sort((a, b) => b.n - a.n || (a.from < b.from ? -1 : 1)).slice(0, ARCS) };
}
function showMap() {
  const { weight, meetings, ties } = geography(), view = $("view-map"), key = F.key + lang;
  const top = Math.max(1, ...weight.values()), root = svg("svg", { class: "world", role: "group", "aria-label": t("map_label") }), below = svg("g", { class: "lands" }), arcs = svg("g", { class: "arcs" }), above = svg("g", {});
  root.append(below, arcs, above);
  W.svg = root; W.spots = [];
  for (const [code, land] of lands()) {
    const path = svg("path", { d: land.d }), hit = weight.get(code), node = M.byId.get("country:" + code);
    if (!hit || node === undefined) { below.append(path); continue; }
    path.style.fill = "color-mix(in srgb, var(--accent) " + Math.round(18 + 72 * Math.sqrt(hit / top)) + "%, var(--land))";
    const g = press(svg("g", { class: "land" }, path), name(node) + " · " + t("facts") + " " + hit, () => select(node));
    if (!land.d) { g.append(svg("circle", { cx: land.c[0], cy: land.c[1] })); W.spots.push({ dot: g.lastChild, r: 3.5 }); }
    below.append(g);
    W.spots.push({ at: land.c, text: name(node), weight: hit });
  }
  for (const tie of ties) arcs.append(arc(tie));
  for (const [code, facts] of [...meetings].sort((a, b) => b[1].length - a[1].length)) {
    const c = lands().get(code).c, node = M.byId.get("country:" + code), title = node === undefined ? code : name(node), dot = svg("circle", { cx: c[0], cy: c[1] });
    above.append(press(svg("g", { class: "meeting" }, dot), t("events_of") + " · " + title + " " + facts.length, () => showFacts(t("events_of") + " · " + title, facts)));
    W.spots.push({ dot, r: 3.5 + Math.sqrt(facts.length) * 1.7 });
  }
  above.append(svg("g", { class: "names", "aria-hidden": "true" }));
  view.replaceChildren(root, mapButtons(), mapLegend());
  if (W.key !== key) { W.key = key; W.home = W.view = home(weight); }
  pan(root);
  zoomed();
}
function arc(tie) {
  const [x0, y0] = lands().get(tie.from).c, [x1, y1] = lands().get(tie.to).c, bend = Math.hypot(x1 - x0, y1 - y0) * 0.18;
  const path = svg("path", { d: "M" + x0 + " " + y0 + "Q" + (x0 + x1) / 2 + " " + ((y0 + y1) / 2 - bend).toFixed(0) + " " + x1 + " " + y1, stroke: TONES[Math.sign(tie.tone)], "stroke-width": (0.9 + Math.min(4, Math.log2(tie.n) * 0.9)).toFixed(1) });
  const text = listing([tie.from, tie.to].map((code) => { const node = M.byId.get("country:" + code); return node === undefined ? code : name(node); })).join("");
  path.append(svg("title", {}, text + " · " + tie.n));
  path.addEventListener("click", () => showFacts(text, [...new Set(tie.facts)]));
  return path;
}
/** The part of the world that most of what is said lies in, in the shape of the view. */
function home(weight) {
  const box = $("view-map").getBoundingClientRect(), ratio = Math.max(0.3, box.height / Math.max(1, box.width));
  const found = [...weight].filter(([code]) => lands().has(code)).sort((a, b) => b[1] - a[1]), all = found.reduce((sum, x) => sum + x[1], 0);
  let sum = 0;
  const main = found.filter(([, n]) => { const before = sum; sum += n; return before < all * 0.92; }).map(([code]) => lands().get(code).c);
  if (!main.length) return fill(WORLD.x, WORLD.y, WORLD.w, WORLD.h, ratio);
  const xs = main.map((c) => c[0]), ys = main.map((c) => c[1]), x = Math.min(...xs) - 190, y = Math.min(...ys) - 140;
  return fill(x, y, Math.max(900, Math.max(...xs) + 190 - x), Math.max(500, Math.max(...ys) + 140 - y), ratio);
}
/** A frame of a given shape around a part of the world; where the world is too low for it, its sides are cut. */
function fill(x, y, w, h, ratio) {
  const cx = x + w / 2, cy = y + h / 2;
  let width = Math.max(w, h / ratio);
  if (width * ratio > WORLD.h * 1.15) width = Math.max(WORLD.h * 1.15 / ratio, w * 0.62);
  const height = width * ratio, top = height > WORLD.h ? WORLD.y - (height - WORLD.h) / 2 : Math.min(Math.max(cy - height / 2, WORLD.y), WORLD.y + WORLD.h - height);
  return { x: cx - width / 2, y: top, w: width, h: height };
}
/** After every move: signs and names keep their size on the screen, and names that would touch are left out. */
function zoomed() {
  const v = W.view, px = v.w / Math.max(1, $("view-map").clientWidth), taken = new Map(), box = W.svg.querySelector(".names");
  W.svg.setAttribute("viewBox", [v.x, v.y, v.w, v.h].map((n) => n.toFixed(1)).join(" "));
  for (const spot of W.spots) if (spot.dot) spot.dot.setAttribute("r", (spot.r * px).toFixed(2));
  box.replaceChildren();
  const named = W.spots.filter((spot) => spot.text).sort((a, b) => b.weight - a.weight).slice(0, 4 * NAMED);
  for (const { at, text } of named) {
    const x = (at[0] - v.x) / px, y = (at[1] - v.y) / px + 16, half = text.length * 3.4 + 5;
    if (x < half || y < 8 || x > v.w / px - half || y > v.h / px || !free(taken, x - half, y - 10, x + half, y + 5)) continue;
    const label = svg("text", { x: at[0], y: (at[1] + 16 * px).toFixed(1), "font-size": (12 * px).toFixed(2), "stroke-width": (3 * px).toFixed(2) });
    label.textContent = text;
    box.append(label);
    if (box.childElementCount >= NAMED) break;
  }
}
function zoomMap(factor, x, y) {
  const v = W.view, w = Math.min(WORLD.w * 1.3, Math.max(150, v.w / factor)), k = w / v.w, cx = x ?? v.x + v.w / 2, cy = y ?? v.y + v.h / 2;
  W.view = { x: cx - (cx - v.x) * k, y: cy - (cy - v.y) * k, w, h: v.h * k };
  zoomed();
}
/** Drag to move, wheel or two fingers to zoom. */
function pan(root) {
  const at = (e) => { const box = root.getBoundingClientRect(); return [W.view.x + (e.clientX - box.left) / box.width * W.view.w, W.view.y + (e.clientY - box.top) / box.height * W.view.h]; };
  const fingers = new Map();
  let gap = 0, travelled = 0;
  root.addEventListener("wheel", (e) => { e.preventDefault(); zoomMap(e.deltaY < 0 ? 1.2 : 1 / 1.2, ...at(e)); }, { passive: false });
  root.addEventListener("pointerdown", (e) => { fingers.set(e.pointerId, [e.clientX, e.clientY]); gap = 0; travelled = 0; });
  root.addEventListener("pointermove", (e) => {
    const last = fingers.get(e.pointerId);
    if (!last) return;
    fingers.set(e.pointerId, [e.clientX, e.clientY]);
    travelled += Math.hypot(e.clientX - last[0], e.clientY - last[1]);
    if (fingers.size > 1) {
      const [a, b] = [...fingers.values()], wide = Math.hypot(a[0] - b[0], a[1] - b[1]);
      if (gap) zoomMap(wide / gap, ...at({ clientX: (a[0] + b[0]) / 2, clientY: (a[1] + b[1]) / 2 }));
      gap = wide;
    } else if (travelled > 4) {
      const k = W.view.w / root.clientWidth;
      W.view = { ...W.view, x: W.view.x - (e.clientX - last[0]) * k, y: W.view.y - (e.clientY - last[1]) * k };
      zoomed();
    }
  });
  for (const type of ["pointerup", "pointercancel", "pointerleave"]) root.addEventListener(type, (e) => { fingers.delete(e.pointerId); gap = 0; });
  root.addEventListener("click", (e) => { if (travelled > 4) e.stopPropagation(); }, true);
}
function mapButtons() {
  return el("div", { class: "zoom" }, button("+", () => zoomMap(1.4), { "aria-label": t("zoom_in") }), button("−", () => zoomMap(1 / 1.4), { "aria-label": t("zoom_out") }), el("button", { type: "button", "aria-label": t("fit"), on: { click: () => { W.view = W.home; zoomed(); } } }, icon("M3 8V3h5M17 12v5h-5M12 3h5v5M8 17H3v-5")));
}
function mapLegend() {
  const item = (kind, text) => el("li", {}, el("span", { class: "swatch " + kind, "aria-hidden": "true" }), text);
  return el("ul", { class: "legend" }, item("many", t("legend_lands")), item("meet", t("legend_meetings")), el("li", {}, swatch(TONES["1"]), t("line_together")), el("li", {}, swatch(TONES["-1"]), t("line_against")));
}
function press(g, label, action) {
  g.setAttribute("role", "button"); g.setAttribute("tabindex", "0"); g.setAttribute("aria-label", label);
  g.append(svg("title", {}, label));
  g.addEventListener("click", action);
  g.addEventListener("keydown", (e) => { if (e.key === "Enter" || e.key === " ") { e.preventDefault(); e.stopPropagation(); action(); } });
  return g;
}
