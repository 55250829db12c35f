// The drawing. vis-network draws nodes and lines where Python put them; names and highlights are a layer of our own.
const LOOK = { // colour and shape of every kind
  person: ["#3b7dd8", "dot"], country: ["#1f9254", "square"], organisation: ["#8b5cf6", "diamond"], media: ["#64748b", "triangleDown"],
  place: ["#a0622a", "triangle"], topic: ["#0e8aa8", "triangleDown"], agreement: ["#c99700", "star"], summit: ["#d6336c", "hexagon"],
  meeting: ["#e8590c", "hexagon"], visit: ["#b8741a", "triangle"], call: ["#c2410c", "triangleDown"], signing: ["#d39e00", "diamond"],
  accession: ["#5c7cfa", "square"], founding: ["#2b8a3e", "star"], appointment: ["#6741d9", "dot"], statement: ["#868e96", "dot"], action: ["#e03131", "diamond"],
};
const TONES = { "1": "#2f9e7a", "-1": "#d6453d", "0": "#7f8c9b" };
const DASHES = { planned: [9, 6], alleged: [2, 5], denied: [12, 4, 2, 4] };
const G = { nodes: null, edges: null, net: null, shown: [], at: new Map(), lines: [], widths: new Map(), hover: -1, key: "", ink: "#000", bg: "#fff" };

/** A small picture of a kind's sign for legends and lists. */
function sign(kind, status) {
  const [colour, shape] = LOOK[kind] || ["#888", "dot"];
  const paint = { fill: status ? "none" : colour, stroke: colour, "stroke-width": 2, "stroke-dasharray": status === "planned" ? "3 2" : status === "alleged" ? "1 2" : "none" };
  const paths = { square: "M3 3h12v12H3z", diamond: "M9 1l8 8-8 8-8-8z", triangle: "M9 2l8 14H1z", triangleDown: "M9 16L1 2h16z", hexagon: "M5 2h8l4 7-4 7H5L1 9z", star: "M9 1l2.3 5.6 6 .4-4.600 3.900 1.500 5.900L9 13.600l-5.200 3.200 1.500-5.900L.7 7l6-.4z" };
  const drawn = shape === "dot" ? svg("circle", { cx: 9, cy: 9, r: 7, ...paint }) : svg("path", { d: paths[shape], ...paint });
  const picture = svg("svg", { class: "sign", viewBox: "0 0 18 18", "aria-hidden": "true" }, drawn);
  if (status === "denied") picture.append(svg("path", { d: "M3 3l12 12M15 3L3 15", stroke: colour, "stroke-width": 2 }));
  return picture;
}
function sizeOf(node) {
  const kind = M.kind[node], base = M.isEvent[kind] ? 6 : DATA.kinds[kind] === "agreement" ? 8 : 9;
  return base + Math.min(16, Math.sqrt(DATA.nodes.rank[node] * M.drawn / 1e6) * (M.isEvent[kind] ? 2 : 4.5));
}
/** The nodes on the screen: the most important that pass and have a line, what was opened, and what was chosen. */
function choose() {
  const { s, t: to, f } = DATA.lines, degree = new Uint16Array(M.drawn);
  for (let i = 0; i < s.length; i++) if (F.pass[f[i]]) { if (degree[s[i]] < 65535) degree[s[i]]++; if (degree[to[i]] < 65535) degree[to[i]]++; }
  const group = DATA.nodes.group, open = new Map(), shown = [], folded = new Map();
  for (const g of state.open) open.set(g, (open.get(g) || 0) + 150);
  let total = 0, alone = 0, filtered = 0;
  const near = neighbours(state.sel);
  for (let i = 0; i < M.drawn; i++) {
    if (!F.node[i]) { filtered++; if (i !== state.sel) continue; } else if (!degree[i] && i !== state.sel) { alone++; continue; } else total++;
    if (shown.length < state.k || i === state.sel || near.has(i)) shown.push(i);
    else if (open.get(group[i]) > 0) { open.set(group[i], open.get(group[i]) - 1); shown.push(i); }
    else folded.set(group[i], (folded.get(group[i]) || 0) + 1);
  }
  return { shown, folded, total, alone, filtered };
}
function neighbours(node) {
  const found = new Set();
  if (node < 0) return found;
  const { s, t: to, f, v } = DATA.lines;
  for (let i = 0; i < s.length && found.size < 80; i++) {
    if (!F.pass[f[i]]) continue;
    if (s[i] === node) found.add(to[i]); else if (to[i] === node) found.add(s[i]); else if (v[i] === node) { found.add(s[i]); found.add(to[i]); }
  }
  return found;
}
/** One line for each pair, with all that stands behind it. */
function pairs(shown) {
  const { s, t: to, f, v } = DATA.lines, inside = new Uint8Array(M.drawn), found = new Map();
  for (const i of shown) inside[i] = 1;
  for (let i = 0; i < s.length; i++) {
    const a = s[i], b = to[i];
    if (!F.pass[f[i]] || !inside[a] || !inside[b]) continue;
    const low = a < b ? a : b, key = low * M.drawn + (a < b ? b : a);
    let pair = found.get(key);
    if (!pair) found.set(key, pair = { id: key, from: a, to: b, n: 0, tone: 0, status: null, parts: [] });
    pair.n++; pair.parts.push(i);
    const event = v[i] >= 0 ? v[i] : M.isEvent[M.kind[a]] ? a : -1;
    if (v[i] >= 0) pair.tone += M.cat[v[i]] >= 0 ? M.tone[M.cat[v[i]]] : 0;
    const status = event >= 0 && M.status[event] >= 0 ? M.statusName[M.status[event]] : M.st[f[i]] >= 0 ? M.statusName[M.st[f[i]]] : "";
    pair.status = pair.status === null || pair.status === status ? status : "";
  }
  return [...found.values()];
}
function nodeLook(i) {
  const kind = DATA.kinds[M.kind[i]], [colour, shape] = LOOK[kind] || ["#888", "dot"], status = M.status[i] >= 0 ? M.statusName[M.status[i]] : "";
  return { id: i, x: G.x[i], y: G.y[i], shape, size: sizeOf(i), borderWidth: status ? 2 : 1, color: { background: status ? G.bg : colour, border: status ? colour : G.bg },
    shapeProperties: { borderDashes: DASHES[status] ? (status === "planned" ? [4, 3] : [1, 2]) : false } };
}
function edgeLook(pair) {
  return { id: pair.id, from: pair.from, to: pair.to, width: Math.min(6, 0.8 + Math.log2(pair.n) * 0.9), dashes: DASHES[pair.status] || false,
    color: { color: TONES[Math.sign(pair.tone)], opacity: pair.n > 1 ? 0.85 : 0.6 } };
}
function superNodes(folded) {
  const sums = new Map();
  for (let i = 0; i < M.drawn; i++) {
    const g = DATA.nodes.group[i];
    if (!folded.has(g)) continue;
    const sum = sums.get(g) || [0, 0, 0];
    sum[0] += G.x[i]; sum[1] += G.y[i]; sum[2]++; sums.set(g, sum);
  }
  return [...folded].sort((a, b) => b[1] - a[1]).slice(0, 60).map(([g, n]) => ({ id: "g" + g, x: sums.get(g)[0] / sums.get(g)[2], y: sums.get(g)[1] / sums.get(g)[2] - 42, shape: "hexagon",
    size: 14 + Math.min(26, Math.sqrt(n)), borderWidth: 2, color: { background: G.bg, border: G.ink }, shapeProperties: { borderDashes: [5, 4] }, group_n: n, group_of: g }));
}
function colours() {
  const style = getComputedStyle(document.documentElement);
  G.ink = style.getPropertyValue("--ink").trim(); G.bg = style.getPropertyValue("--bg").trim();
}
/** The fewer of all nodes are shown, the closer they move together, so that signs stay large enough to see. */
function stretch() {
  const factor = Math.min(1, 1.25 * Math.sqrt(Math.min(state.k, M.drawn) / Math.max(1, M.drawn)));
  if (G.factor === factor) return;
  G.factor = factor;
  G.x = Float32Array.from(DATA.nodes.x, (x) => x * factor); G.y = Float32Array.from(DATA.nodes.y, (y) => y * factor);
  G.refit = !!G.net;
}
/** Draw what the state asks for; only what changed goes to the renderer. */
function showGraph() {
  const key = F.key + state.k + state.open + state.sel + document.documentElement.dataset.theme;
  if (G.key === key) return G.net.redraw();
  G.key = key;
  colours();
  stretch();
  const chosen = choose();
  G.chosen = chosen; G.shown = chosen.shown;
  G.lines = pairs(chosen.shown);
  G.supers = superNodes(chosen.folded);
  const nodes = [...G.supers, ...chosen.shown.map(nodeLook)], edges = G.lines.map(edgeLook);
  if (!G.net) return create(nodes, edges);
  leave(G.edges, edges); // first, or every node that goes is looked for in every line
  sync(G.nodes, nodes); sync(G.edges, edges);
  G.mine = null;
  if (G.refit) { G.refit = false; fitGraph(); }
  G.net.redraw();
}
function leave(set, wanted) {
  const keep = new Set(wanted.map((item) => item.id)), gone = set.getIds().filter((id) => !keep.has(id));
  if (gone.length) set.remove(gone);
}
/** Make a data set equal to a list with few calls: every call to the renderer costs a pass over all items. */
function sync(set, wanted) {
  leave(set, wanted);
  const fresh = wanted.filter((item) => { const old = set._data.get(item.id); return !old || JSON.stringify(old.color) !== JSON.stringify(item.color) || old.x !== item.x || old.width !== item.width || String(old.dashes) !== String(item.dashes) || old.group_n !== item.group_n; });
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
  G.net.on("click", (hit) => clicked(hit));
  G.net.on("afterDrawing", overlay);
  fitGraph(false);
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
function openGroup(group) { change({ open: [...state.open, group] }); say(t("graph")); }
function select(node, focus) {
  change({ sel: node });
  if (state.view === "graph") bring(node);
  openSheet("panel");
  if (focus) $("panel").focus();
}
/** Move the drawing only when the node is outside of it. */
function bring(node) {
  if (node < 0 || node >= M.drawn || !G.net) return;
  const at = G.net.canvasToDOM({ x: G.x[node], y: G.y[node] }), box = $("net").getBoundingClientRect();
  const inside = at.x > 60 && at.y > 40 && at.x < box.width - 60 && at.y < box.height - 40;
  if (!inside || G.net.getScale() < 0.35) G.net.moveTo({ position: { x: G.x[node], y: G.y[node] }, scale: Math.max(G.net.getScale(), 0.8), animation: false });
}
/** Show all, but leave out the few that lie far away from the rest. */
function fitGraph() {
  if (!G.net) return;
  const all = [...G.shown.map((i) => [G.x[i], G.y[i]]), ...G.supers.map((g) => [g.x, g.y])];
  if (!all.length) return;
  const box = $("net").getBoundingClientRect(), ends = (axis) => { const v = all.map((p) => p[axis]).sort((a, b) => a - b); return [v[0], v[v.length - 1]]; };
  const [x0, x1] = ends(0), [y0, y1] = ends(1);
  const scale = Math.min((box.width - 70) / (x1 - x0 + 40), (box.height - 60) / (y1 - y0 + 40), 1.4);
  G.net.moveTo({ position: { x: (x0 + x1) / 2, y: (y0 + y1) / 2 }, scale: Math.max(scale, 0.02), animation: false });
}

/** Names that do not touch each other, the chosen node in front of the rest, a cross through what is denied. */
function overlay(ctx) {
  const scale = G.net.getScale(), sel = state.sel;
  ctx.save();
  ctx.textAlign = "center"; ctx.textBaseline = "top"; ctx.lineJoin = "round";
  let front = null;
  if (sel >= 0) front = highlight(ctx, scale);
  for (const i of G.shown) if (M.status[i] >= 0 && M.statusName[M.status[i]] === "denied") cross(ctx, i);
  labels(ctx, scale, front);
  if (front) lineNames(ctx, scale, G.mine.lines);
  ctx.restore();
}
function cross(ctx, i) {
  const r = sizeOf(i), x = G.x[i], y = G.y[i];
  ctx.strokeStyle = "#d6453d"; ctx.lineWidth = 2;
  ctx.beginPath(); ctx.moveTo(x - r, y - r); ctx.lineTo(x + r, y + r); ctx.moveTo(x + r, y - r); ctx.lineTo(x - r, y + r); ctx.stroke();
}
function highlight(ctx, scale) {
  const view = G.net.getViewPosition(), box = $("net").getBoundingClientRect(), w = box.width / scale, h = box.height / scale, sel = state.sel;
  const mine = G.mine && G.mine.sel === sel ? G.mine : (G.mine = { sel, lines: G.lines.filter((line) => line.from === sel || line.to === sel || line.parts.some((i) => DATA.lines.v[i] === sel)) });
  const front = new Set(mine.lines.flatMap((line) => [line.from, line.to]));
  if (sel < M.drawn) front.add(sel);
  if (!front.size) return null;
  ctx.globalAlpha = 0.78; ctx.fillStyle = G.bg; ctx.fillRect(view.x - w, view.y - h, 2 * w, 2 * h); ctx.globalAlpha = 1;
  for (const line of mine.lines) {
    ctx.strokeStyle = TONES[Math.sign(line.tone)]; ctx.lineWidth = 1 + Math.min(6, 0.8 + Math.log2(line.n) * 0.9); ctx.setLineDash(DASHES[line.status] || []);
    ctx.beginPath(); ctx.moveTo(G.x[line.from], G.y[line.from]); ctx.lineTo(G.x[line.to], G.y[line.to]); ctx.stroke();
  }
  ctx.setLineDash([]);
  for (const i of front) { const node = G.net.body.nodes[i]; if (node) node.draw(ctx); }
  if (sel < M.drawn) { ctx.strokeStyle = G.ink; ctx.lineWidth = 3 / scale; ctx.beginPath(); ctx.arc(G.x[sel], G.y[sel], sizeOf(sel) + 6, 0, 7); ctx.stroke(); }
  return front;
}
function lineNames(ctx, scale, lines) {
  if (lines.length > 40) return;
  const view = G.net.getViewPosition();
  const size = 10.5 / scale;
  ctx.font = size + "px " + FONT;
  for (const line of lines) {
    const x = (G.x[line.from] + G.x[line.to]) / 2, y = (G.y[line.from] + G.y[line.to]) / 2;
    const texts = [...new Set(line.parts.map((i) => DATA.lines.v[i] >= 0 && M.cat[DATA.lines.v[i]] >= 0 ? termText(M.cat[DATA.lines.v[i]]) : termText(DATA.lines.p[i])))];
    const text = texts.slice(0, 2).join(lang ? ", " : "، ") + (texts.length > 2 ? " +" + (texts.length - 2) : ""), half = ctx.measureText(text).width * scale / 2;
    const sx = (x - view.x) * scale, sy = (y - view.y) * scale;
    if (free(G.taken, sx + G.half[0] - half, sy + G.half[1] - 7, sx + G.half[0] + half, sy + G.half[1] + 7)) write(ctx, text, x, y - size / 2, scale);
  }
}
function write(ctx, text, x, y, scale) {
  ctx.direction = /^[^A-Za-z]*[\u0600-\u06ff]/.test(text) ? "rtl" : "ltr";
  ctx.strokeStyle = G.bg; ctx.lineWidth = 3.5 / scale; ctx.strokeText(text, x, y);
  ctx.fillStyle = G.ink; ctx.fillText(text, x, y);
}
const FONT = '"Noto Kufi Page", "Noto Kufi Arabic", sans-serif';
function labelOf(i) { return cut(name(i), M.isEvent[M.kind[i]] || DATA.kinds[M.kind[i]] === "agreement" ? 22 : 26); }
/** The most important names are written in bold. */
function isMain(id) { return typeof id === "string" || id < 10 || id === state.sel; }
/** Which node the pointer is on: its name is shown even where there is no room for it. */
function hover(event) {
  const box = $("net").getBoundingClientRect(), at = G.net.DOMtoCanvas({ x: event.clientX - box.left, y: event.clientY - box.top });
  let found = -1, least = 14 / G.net.getScale();
  for (const i of G.shown) { const d = Math.hypot(G.x[i] - at.x, G.y[i] - at.y) - sizeOf(i); if (d < least) { least = d; found = i; } }
  if (found !== G.hover) { G.hover = found; $("net").style.cursor = found >= 0 ? "pointer" : "default"; G.net.redraw(); }
}
function widthOf(ctx, text) {
  let width = G.widths.get(text);
  if (width === undefined) { ctx.font = "12px " + FONT; G.widths.set(text, width = ctx.measureText(text).width); }
  return width;
}
/** Places for names in screen pixels, most important first; a name that would touch another is left out. */
function places(ctx, scale, front) {
  const box = $("net").getBoundingClientRect(), view = G.net.getViewPosition(), taken = new Map(), signs = new Map(), found = [];
  const order = front ? [...[...front].sort((a, b) => a - b), ...[]] : G.shown;
  const things = order.filter((i) => !M.isEvent[M.kind[i]]), events = order.filter((i) => M.isEvent[M.kind[i]]);
  const items = [...things, ...events].map((i) => [i, G.x[i], G.y[i], sizeOf(i), labelOf(i)]);
  if (!front) for (const g of G.supers) items.push([g.id, g.x, g.y, -6 / scale, "+" + g.group_n]);
  for (const [id, nx, ny, size] of items.slice(0, 400)) {
    const x = (nx - view.x) * scale + box.width / 2, y = (ny - view.y) * scale + box.height / 2, r = (typeof id === "string" ? 0 : size * scale) - 1;
    if (r > 2) keep(signs, cellsOf(x - r, y - r, x + r, y + r), [x - r, y - r, x + r, y + r]);
  }
  for (const [id, nx, ny, size, text] of items) {
    const x = (nx - view.x) * scale + box.width / 2, y = (ny - view.y) * scale + box.height / 2 + size * scale + 2;
    if (x < -40 || y < -20 || x > box.width + 40 || y > box.height + 20) continue;
    const half = widthOf(ctx, text) * (isMain(id) ? 0.56 : 0.5) + 3, r = Math.max(0, size * scale);
    const spots = found.length > 250 ? [[0, 0]] : [[0, 0], [0, -2 * r - 19], [half + r + 3, -r - 9], [-half - r - 3, -r - 9]];
    const fits = ([dx, dy]) => x + dx - half >= 0 && x + dx + half <= box.width && clear(signs, x + dx - half, y + dy, x + dx + half, y + dy + 16) && free(taken, x + dx - half, y + dy, x + dx + half, y + dy + 16);
    const spot = spots.find(fits) || (isMain(id) ? spots.find(([dx, dy]) => free(taken, x + dx - half, y + dy, x + dx + half, y + dy + 16)) : null);
    if (spot) found.push([id, nx + spot[0] / scale, ny + size + (2 + spot[1]) / scale, text]);
    if (found.length > 400) break;
  }
  G.taken = taken; G.half = [box.width / 2, box.height / 2];
  return found;
}
function cellsOf(x0, y0, x1, y1) {
  const cells = [];
  for (let cx = Math.floor(x0 / 80); cx <= Math.floor(x1 / 80); cx++) for (let cy = Math.floor(y0 / 40); cy <= Math.floor(y1 / 40); cy++) cells.push(cx * 10000 + cy);
  return cells;
}
function keep(taken, cells, rect) { for (const cell of cells) { const list = taken.get(cell); if (list) list.push(rect); else taken.set(cell, [rect]); } }
function clear(taken, x0, y0, x1, y1) {
  for (const cell of cellsOf(x0, y0, x1, y1)) for (const r of taken.get(cell) || []) if (x0 < r[2] && x1 > r[0] && y0 < r[3] && y1 > r[1]) return false;
  return true;
}
/** Whether a place is clear; then it is taken. */
function free(taken, x0, y0, x1, y1) {
  if (!clear(taken, x0, y0, x1, y1)) return false;
  keep(taken, cellsOf(x0, y0, x1, y1), [x0, y0, x1, y1]);
  return true;
}
function labels(ctx, scale, front) {
  G.labels = places(ctx, scale, front);
  for (const [id, x, y, text] of G.labels) { ctx.font = (isMain(id) ? "700 " : "") + 12 / scale + "px " + FONT; write(ctx, text, x, y, scale); }
  if (G.hover >= 0 && !G.labels.some((label) => label[0] === G.hover)) { ctx.font = "700 " + 12 / scale + "px " + FONT; write(ctx, name(G.hover), G.x[G.hover], G.y[G.hover] + sizeOf(G.hover) + 2 / scale, scale); }
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
function zoomBy(factor) { G.net.moveTo({ scale: Math.min(6, Math.max(0.02, G.net.getScale() * factor)), animation: false }); }
function graphKeys(event) {
  const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }, move = moves[event.key];
  if (move) walk(...move);
  else if (event.key === "Enter" && state.sel >= 0) { openSheet("panel"); $("panel").focus(); }
  else if (event.key === "+" || event.key === "=") zoomBy(1.25);
  else if (event.key === "-") zoomBy(0.8);
  else if (event.key === "0") fitGraph();
  else return;
  event.preventDefault();
}
