// Which nodes and lines are on the screen, and where: what passes the filters, by importance, with groups for the rest.
const G = { nodes: null, edges: null, net: null, shown: [], supers: [], lines: [], hover: -1, key: "", ink: "#000", soft: "#555", bg: "#fff", card: "#fff" };
const GROUPS = 60, OPENED = 150, NEAR = 80, ROUNDS = 30;

/** The most important nodes that pass and have a line, what was opened, and what was chosen; the rest by group. */
function choose() {
  const { s, t: to, f } = DATA.lines, degree = new Uint16Array(M.drawn);
  for (let i = 0; i < s.length; i++) if (F.pass[f[i]]) { if (degree[s[i]] < 65535) degree[s[i]]++; if (degree[to[i]] < 65535) degree[to[i]]++; }
  const group = DATA.nodes.group, open = new Map(), shown = [], folded = new Map();
  for (const g of state.open) open.set(g, (open.get(g) || 0) + OPENED);
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
  for (let i = 0; i < s.length && found.size < NEAR; i++) {
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
    if (!pair) found.set(key, pair = { id: key, from: a, to: b, n: 0, tone: 0, status: null, both: false, parts: [] });
    pair.n++; pair.parts.push(i);
    if (a !== pair.from) pair.both = true;
    const event = v[i] >= 0 ? v[i] : M.isEvent[M.kind[a]] ? a : -1;
    if (v[i] >= 0) pair.tone += M.cat[v[i]] >= 0 ? M.tone[M.cat[v[i]]] : 0;
    const status = event >= 0 && M.status[event] >= 0 ? M.statusName[M.status[event]] : M.st[f[i]] >= 0 ? M.statusName[M.st[f[i]]] : "";
    pair.status = pair.status === null || pair.status === status ? status : "";
  }
  return [...found.values()];
}
/** The folded nodes of each group as one sign, in the middle of where the group lies. */
function superNodes(folded) {
  const sums = new Map();
  for (let i = 0; i < M.drawn; i++) {
    const g = DATA.nodes.group[i];
    if (!folded.has(g)) continue;
    const sum = sums.get(g) || [0, 0, 0];
    sum[0] += G.x[i]; sum[1] += G.y[i]; sum[2]++; sums.set(g, sum);
  }
  const best = [...folded].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, Math.max(12, Math.min(GROUPS, state.k / 5)));
  return best.map(([g, n]) => ({ id: "g" + g, group: g, n, px: 9 + Math.min(13, Math.sqrt(n) * 1.3), x: sums.get(g)[0] / sums.get(g)[2], y: sums.get(g)[1] / sums.get(g)[2] }));
}
/** Groups stand beside the nodes, not on them: each is moved out of the way, step by step. */
function beside(supers, shown, unit) {
  const cells = new Map(), size = 60 * unit, cell = (x, y) => Math.floor(x / size) * 100003 + Math.floor(y / size), put = (x, y, r) => { const key = cell(x, y), list = cells.get(key); if (list) list.push([x, y, r]); else cells.set(key, [[x, y, r]]); };
  for (const i of shown) { put(G.x[i], G.y[i], pixels(i) * unit); if (isMain(i)) put(G.x[i], G.y[i] + (pixels(i) + 12) * unit, 20 * unit); } // and on no name that is always there
  const clash = (x, y, r) => { for (let dx = -1; dx <= 1; dx++) for (let dy = -1; dy <= 1; dy++) for (const [ox, oy, or] of cells.get(cell(x + dx * size, y + dy * size)) || []) if (Math.hypot(x - ox, y - oy) < r + or + 5 * unit) return true; return false; };
  for (const item of supers) {
    const r = item.px * unit;
    for (let turn = 0; turn < 500; turn++) {
      const away = Math.sqrt(turn) * 9 * unit, x = item.x + away * Math.cos(turn * 2.4), y = item.y + away * Math.sin(turn * 2.4);
      if (clash(x, y, r) && turn < 499) continue;
      item.x = Math.round(x); item.y = Math.round(y);
      put(x, y, r);
      break;
    }
  }
}
/**
 * Positions for as many nodes as are shown, in the shape of the view. Python put the first 300 apart; more need more
 * room, fewer need less, and are then pushed apart a little.
 */
function stretch() {
  const base = Math.min(FIRST.k, M.drawn), count = Math.min(state.k, M.drawn), factor = Math.max(0.5, Math.sqrt(count / Math.max(1, base)));
  if (!G.shape) { const box = $("net").getBoundingClientRect(); G.shape = Math.sqrt(Math.min(1.5, Math.max(0.6, box.width / Math.max(1, box.height) / 1.14))); }
  const wide = factor * G.shape, high = factor / G.shape;
  if (G.factor === factor) return;
  G.factor = factor;
  G.x = Float32Array.from(DATA.nodes.x, (x) => x * wide); G.y = Float32Array.from(DATA.nodes.y, (y) => y * high);
  if (count <= base) relax(count);
  for (let i = 0; i < M.drawn; i++) { G.x[i] = Math.round(G.x[i]); G.y[i] = Math.round(G.y[i]); } // the renderer cuts fractions off
  G.fitted = framed(Array.from({ length: count }, (_, i) => [G.x[i], G.y[i]]), 1.4).scale;
  G.refit = true;
}
/** Push the first nodes apart until each has about its share of the room; the same every time. */
function relax(count) {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < count; i++) { x0 = Math.min(x0, G.x[i]); x1 = Math.max(x1, G.x[i]); y0 = Math.min(y0, G.y[i]); y1 = Math.max(y1, G.y[i]); }
  const want = 0.78 * Math.sqrt((x1 - x0) * (y1 - y0) / Math.max(1, count));
  for (let round = 0; round < ROUNDS; round++) for (let i = 0; i < count; i++) for (let j = 0; j < i; j++) {
    const dx = G.x[i] - G.x[j], dy = G.y[i] - G.y[j];
    if (dx > want || dx < -want || dy > want || dy < -want) continue;
    const gap = Math.hypot(dx, dy) || 1, push = 0.25 * (want - gap) / gap;
    if (push <= 0) continue;
    G.x[i] += dx * push; G.y[i] += dy * push; G.x[j] -= dx * push; G.y[j] -= dy * push;
  }
}
