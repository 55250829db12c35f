// The drawing. vis-network draws nodes and lines where Python put them; names and highlights are a layer of our own.
const LOOK = { // colour and shape of every kind
  person: ["#3f7fd6", "dot"], country: ["#239a61", "square"], organisation: ["#8458e8", "diamond"], media: ["#64748b", "triangleDown"],
  place: ["#9a6534", "triangle"], topic: ["#0f8fa6", "triangleDown"], agreement: ["#bd8b00", "star"], summit: ["#d6336c", "hexagon"],
  meeting: ["#ec6a1e", "hexagon"], visit: ["#d9539a", "triangle"], call: ["#b83280", "triangleDown"], signing: ["#bd8b00", "diamond"],
  accession: ["#5570ee", "square"], founding: ["#2b8a3e", "star"], appointment: ["#a23bb8", "dot"], statement: ["#868e96", "dot"], action: ["#dd3b3b", "diamond"],
};
const TONES = { "1": "#2f9e7a", "-1": "#d6453d", "0": "#8492a3" };
const DASHES = { planned: [7, 5], alleged: [1.5, 4], denied: [10, 3, 1.5, 3] };
const SHAPES = { square: "M3 3h12v12H3z", diamond: "M9 1l8 8-8 8-8-8z", triangle: "M9 2l8 14H1z", triangleDown: "M9 16L1 2h16z", hexagon: "M5 2h8l4 7-4 7H5L1 9z", star: "M9 1l2.3 5.6 6 .4-4.6 3.9 1.5 5.9L9 13.6l-5.2 3.2 1.5-5.9L.7 7l6-.4z" };
const LEAST = 0.02, MOST = 8, CROWD = 600, REST = 160;

/** A small picture of a kind's sign for legends and lists. */
function sign(kind, status) {
  const [colour, shape] = LOOK[kind] || ["#888", "dot"];
  const paint = { fill: status ? "none" : colour, stroke: colour, "stroke-width": status ? 2 : 1, "stroke-dasharray": status === "planned" ? "3 2" : status === "alleged" ? "1 2" : "none" };
  const drawn = shape === "dot" ? svg("circle", { cx: 9, cy: 9, r: 7, ...paint }) : svg("path", { d: SHAPES[shape], ...paint });
  const picture = svg("svg", { class: "sign", viewBox: "0 0 18 18", "aria-hidden": "true" }, drawn);
  if (status === "denied") picture.append(svg("path", { d: "M3 3l12 12M15 3L3 15", stroke: "#d6453d", "stroke-width": 2 }));
  return picture;
}
function statusName(node) { return M.status[node] >= 0 ? M.statusName[M.status[node]] : ""; }
/** How large a node is at first, in pixels from its middle: what is more present is larger. */
function pixels(node) {
  const kind = M.kind[node], weight = Math.sqrt(DATA.nodes.rank[node] * M.drawn / 1e6);
  return (M.isEvent[kind] ? 3.4 + Math.min(2.6, weight * 1.3) : 3.5 + Math.min(10, weight * 2.7)) * G.room;
}
/** The same on the canvas, now: on zooming in, signs grow less than the distances between them. */
function sizeOf(node) { return pixels(node) * G.unit; }
function widthOfLine(line) { return (0.7 + Math.min(4, Math.log2(line.n) * 0.8)) * G.unit; }
function measure(scale) {
  G.scale = scale;
  G.unit = Math.min(2.6, Math.max(0.75, (scale / G.fitted) ** 0.5)) / scale;
}
function nodeLook(i) {
  const [colour, shape] = LOOK[DATA.kinds[M.kind[i]]] || ["#888", "dot"], status = statusName(i);
  return { id: i, x: G.x[i], y: G.y[i], shape, size: sizeOf(i), borderWidth: status ? 2 : G.shown.length > CROWD ? 0 : 1.4, color: { background: status ? G.bg : colour, border: status ? colour : G.bg },
    shapeProperties: { borderDashes: DASHES[status] ? (status === "planned" ? [4, 3] : [1, 2]) : false } };
}
function edgeLook(line) {
  return { id: line.id, from: line.from, to: line.to, width: widthOfLine(line), dashes: dashes(line.status), color: { color: TONES[Math.sign(line.tone)], opacity: line.n > 1 ? 0.6 : line.tone ? 0.4 : 0.3 } };
}
function dashes(status) { return DASHES[status] ? DASHES[status].map((length) => length * G.unit) : false; }
function superLook(item) { return { id: item.id, x: item.x, y: item.y, shape: "hexagon", size: item.px * G.unit, borderWidth: 1.4, color: { background: G.card, border: G.soft }, shapeProperties: { borderDashes: [4, 3] } }; }
function colours() {
  const style = getComputedStyle(document.documentElement), of = (key) => style.getPropertyValue(key).trim();
  G.ink = of("--ink"); G.soft = of("--soft"); G.bg = of("--bg"); G.card = of("--card");
}
/** Draw what the state asks for; only what changed goes to the renderer. */
function showGraph() {
  const key = F.key + state.k + state.open + state.sel + document.documentElement.dataset.theme;
  if (G.key === key && G.net) return redraw();
  const first = !G.net;
  G.key = key;
  colours();
  stretch();
  G.chosen = choose(); G.shown = G.chosen.shown; G.lines = pairs(G.shown);
  const box = $("net").getBoundingClientRect();
  G.room = Math.min(1.5, Math.max(0.8, Math.sqrt(box.width * box.height / Math.max(60, Math.min(state.k, M.drawn)) / 1800)));
  G.supers = superNodes(G.chosen.folded);
  if (G.refit || first) measure(G.fitted);
  beside(G.supers, G.shown, 1 / G.fitted);
  const nodes = [...G.supers.map(superLook), ...G.shown.map(nodeLook)], edges = G.lines.map(edgeLook);
  G.mine = null;
  if (first) create(nodes, edges);
  else {
    G.net.renderer.allowRedraw = false; // or every one of these changes draws everything
    leave(G.edges, edges); // first, or every node that goes is looked for in every line
    sync(G.nodes, nodes); sync(G.edges, edges);
    G.net.renderer.allowRedraw = true;
  }
  if (G.refit || first) { G.refit = false; fitGraph(); } else resize();
  redraw();
}
/** Draw with the next frame, once. */
function redraw() { G.net.body.emitter.emit("_requestRedraw"); }
function leave(set, wanted) {
  const keep = new Set(wanted.map((item) => item.id)), gone = set.getIds().filter((id) => !keep.has(id));
  if (gone.length) set.remove(gone);
}
/** Make a data set equal to a list with few calls: every call to the renderer costs a pass over all items. */
function sync(set, wanted) {
  leave(set, wanted);
  const fresh = wanted.filter((item) => { const old = set._data.get(item.id); return !old || JSON.stringify(old.color) !== JSON.stringify(item.color) || old.x !== item.x || old.y !== item.y || !!old.dashes !== !!item.dashes; });
  if (fresh.length) set.update(fresh);
}
function create(nodes, edges) {
  G.nodes = new vis.DataSet(nodes); G.edges = new vis.DataSet(edges);
  const many = nodes.length > 500 || edges.length > 900;
  G.net = new vis.Network($("net"), { nodes: G.nodes, edges: G.edges }, {
    physics: false, autoResize: true, layout: { improvedLayout: false },
    nodes: { font: { size: 0 }, labelHighlightBold: false, chosen: false }, edges: { smooth: false, chosen: false, hoverWidth: 0, selectionWidth: 0, arrows: { to: false } },
    interaction: { hover: false, tooltipDelay: 1e9, hideEdgesOnDrag: many, hideEdgesOnZoom: many, dragNodes: true, keyboard: false, selectConnectedEdges: false, zoomSpeed: 0.8 },
  });
  G.net.on("click", clicked);
  G.net.on("dragging", (hit) => { for (const id of hit.nodes) moved(id); });
  for (const type of ["dragEnd", "zoom"]) G.net.on(type, () => { G.moved = true; });
  for (const type of ["dragging", "zoom"]) G.net.on(type, () => { if (G.shown.length > CROWD) moving(); });
  G.net.on("beforeDrawing", () => { if (G.net.getScale() !== G.scale) resize(!!G.moving); });
  G.net.on("afterDrawing", overlay);
}
/** While a large drawing moves, lines (which are hidden then) and most names wait until it rests. */
function moving() {
  clearTimeout(G.moving);
  G.moving = setTimeout(() => { G.moving = 0; resize(); redraw(); }, REST);
}
/** Fit signs and lines to the scale; straight into the renderer, as a data set would take a frame's time. */
function resize(noLines) {
  measure(G.net.getScale());
  const { nodes, edges } = G.net.body;
  for (const i of G.shown) if (nodes[i]) nodes[i].options.size = sizeOf(i);
  for (const item of G.supers) if (nodes[item.id]) nodes[item.id].options.size = item.px * G.unit;
  if (!noLines) for (const line of G.lines) { const edge = edges[line.id]; if (edge) { edge.options.width = widthOfLine(line); if (line.status) edge.options.dashes = dashes(line.status); } }
}
function moved(id) {
  const body = G.net.body.nodes[id], item = typeof id === "string" ? G.supers.find((one) => one.id === id) : null;
  if (item) { item.x = body.x; item.y = body.y; } else if (body) { G.x[id] = body.x; G.y[id] = body.y; }
}
function clicked(hit) {
  if (!hit.nodes.length) {
    const pair = hit.edges.length ? G.lines.find((line) => line.id === hit.edges[0]) : null;
    if (pair) return showPair(pair);
    return state.sel >= 0 ? change({ sel: -1 }) : null;
  }
  const id = hit.nodes[0];
  if (typeof id === "string") openGroup(+id.slice(1)); else select(id);
}
function openGroup(group) {
  change({ open: [...state.open, group] });
  lookAt(G.shown.filter((i) => DATA.nodes.group[i] === group), 2.5);
  say(t("opened", number(G.shown.length)));
}
function select(node, focus) {
  change({ sel: node });
  if (state.view === "graph") bring(node);
  openSheet("panel");
  if (focus) $("panel").focus();
}
/** Move the drawing only when the chosen node or what it is tied to is out of sight or too small to see. */
function bring(node) {
  if (node < 0 || !G.net) return;
  const around = [...neighbours(node), ...(node < M.drawn ? [node] : [])].filter((i) => i < M.drawn);
  if (!around.length) return;
  const box = $("net").getBoundingClientRect(), at = around.map((i) => G.net.canvasToDOM({ x: G.x[i], y: G.y[i] }));
  const xs = at.map((p) => p.x), ys = at.map((p) => p.y), wide = Math.max(...xs) - Math.min(...xs), high = Math.max(...ys) - Math.min(...ys);
  const inside = Math.min(...xs) > 30 && Math.max(...xs) < box.width - 30 && Math.min(...ys) > 20 && Math.max(...ys) < box.height - 60;
  if (!inside || (wide < box.width * 0.45 && high < box.height * 0.45)) lookAt(around, 2.2);
}
/** Show some nodes as large as they fit, but no closer than a few times the first view. */
function lookAt(nodes, most) { if (nodes.length) G.net.moveTo({ ...framed(nodes.map((i) => [G.x[i], G.y[i]]), G.fitted * most), animation: false }); }
function framed(points, most) {
  const box = $("net").getBoundingClientRect(), ends = (axis) => { let low = Infinity, high = -Infinity; for (const p of points) { if (p[axis] < low) low = p[axis]; if (p[axis] > high) high = p[axis]; } return [low, high]; };
  const [x0, x1] = ends(0), [y0, y1] = ends(1), pad = box.width > 500 ? 110 : 60, below = box.width > 500 ? 44 : 0;
  const scale = Math.min((box.width - pad) / Math.max(x1 - x0, 1), (box.height - 80 - below) / Math.max(y1 - y0, 1), most);
  return { position: { x: (x0 + x1) / 2, y: (y0 + y1) / 2 + (below / 2 - 4) / scale }, scale: Math.max(scale, LEAST) };
}
function whole() {
  const all = [...G.shown.map((i) => [G.x[i], G.y[i]]), ...G.supers.map((g) => [g.x, g.y])];
  return all.length ? framed(all, 1.4) : { position: { x: 0, y: 0 }, scale: 1 };
}
function fitGraph() {
  if (!G.net) return;
  const view = whole();
  G.moved = false;
  G.net.moveTo({ ...view, animation: false });
  resize();
}

/** Arrow keys: the neighbour that lies most nearly in that direction, or else the nearest node there. */
function walk(dx, dy) {
  const from = state.sel >= 0 && state.sel < M.drawn ? state.sel : -1;
  if (from < 0) return G.shown.length ? select(G.shown[0]) : null;
  const best = (candidates) => {
    let found = -1, least = Infinity;
    for (const i of candidates) {
      if (i === from || i >= M.drawn) continue;
      const x = G.x[i] - G.x[from], y = G.y[i] - G.y[from], length = Math.hypot(x, y) || 1, along = (x * dx + y * dy) / length;
      if (along > 0.35 && length / along ** 2 < least) { least = length / along ** 2; found = i; }
    }
    return found;
  };
  const next = best(neighbours(from)), other = next >= 0 ? next : best(G.shown);
  if (other >= 0) select(other);
}
/** Page keys: the next or previous of all that pass the filters, drawn or folded, the most important first. */
function leaf(step) {
  for (let i = state.sel < 0 ? (step > 0 ? 0 : M.n - 1) : state.sel + step; i >= 0 && i < M.n; i += step) if (F.node[i]) return select(i);
}
/** The part of the drawing that is seen, for a link, once it is not the one that would be shown anyway. */
function cameraText() {
  const at = G.net && G.moved && state.view === "graph" ? G.net.getViewPosition() : null;
  return at ? "&at=" + [at.x.toFixed(0), at.y.toFixed(0), G.net.getScale().toFixed(3)].join(",") : "";
}
function lookThere() {
  const [x, y, scale] = camera || [];
  camera = null;
  if (!G.net || !Number.isFinite(x + y + scale) || !(scale >= LEAST && scale <= MOST)) return;
  G.moved = true;
  G.net.moveTo({ position: { x, y }, scale, animation: false });
}
function zoomBy(factor) { G.moved = true; G.net.moveTo({ scale: Math.min(MOST, Math.max(LEAST, G.net.getScale() * factor)), animation: false }); }
function graphKeys(event) {
  const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }, move = moves[event.key];
  if (move) walk(...move);
  else if (event.key === "PageDown") leaf(1);
  else if (event.key === "PageUp") leaf(-1);
  else if (event.key === "Home") { const first = F.node.indexOf(1); if (first >= 0) select(first); }
  else if (event.key === "Enter" && state.sel >= 0) { openSheet("panel"); $("panel").focus(); }
  else if (event.key === "+" || event.key === "=") zoomBy(1.25);
  else if (event.key === "-") zoomBy(0.8);
  else if (event.key === "0") fitGraph();
  else return;
  event.preventDefault();
}
