// The layer above the drawing: names that do not touch each other, the chosen node in front of the rest.
const FONT = '"Noto Kufi Page", "Noto Kufi Arabic", sans-serif';
const N = { widths: new Map(), labels: [[], []] };

function overlay(ctx) {
  const scale = G.net.getScale(), sel = state.sel;
  ctx.save();
  ctx.textAlign = "center"; ctx.textBaseline = "top"; ctx.lineJoin = "round";
  const front = sel >= 0 ? highlight(ctx, scale) : null;
  for (const i of front || G.shown) if (statusName(i) === "denied") cross(ctx, i);
  if (!front) counts(ctx);
  labels(ctx, scale, front);
  if (front) lineNames(ctx, scale, G.mine.lines);
  ctx.restore();
}
function cross(ctx, i) {
  const r = sizeOf(i), x = G.x[i], y = G.y[i];
  ctx.strokeStyle = TONES["-1"]; ctx.lineWidth = 2 * G.unit;
  ctx.beginPath(); ctx.moveTo(x - r, y - r); ctx.lineTo(x + r, y + r); ctx.moveTo(x + r, y - r); ctx.lineTo(x - r, y + r); ctx.stroke();
}
/** How many are folded into a group, inside its sign. */
function counts(ctx) {
  ctx.fillStyle = G.soft; ctx.direction = "ltr";
  for (const item of G.supers) {
    const size = (item.n > 99 ? 8 : 9.5) * G.unit;
    ctx.font = "700 " + size + "px " + FONT;
    ctx.fillText("+" + item.n, item.x, item.y - size * 0.62);
  }
}
function highlight(ctx, scale) {
  const view = G.net.getViewPosition(), box = $("net").getBoundingClientRect(), w = box.width / scale, h = box.height / scale, sel = state.sel;
  const mine = G.mine && G.mine.sel === sel ? G.mine : (G.mine = { sel, lines: G.lines.filter((line) => line.from === sel || line.to === sel || line.parts.some((i) => DATA.lines.v[i] === sel)) });
  const front = new Set(mine.lines.flatMap((line) => [line.from, line.to]));
  if (sel < M.drawn) front.add(sel);
  if (!front.size) return null;
  ctx.globalAlpha = 0.8; ctx.fillStyle = G.bg; ctx.fillRect(view.x - w, view.y - h, 2 * w, 2 * h); ctx.globalAlpha = 1;
  for (const line of mine.lines) stroke(ctx, line);
  for (const i of front) { const node = G.net.body.nodes[i]; if (node) node.draw(ctx); }
  if (sel < M.drawn) { ctx.strokeStyle = G.ink; ctx.lineWidth = 2.5 / scale; ctx.beginPath(); ctx.arc(G.x[sel], G.y[sel], sizeOf(sel) + 5 / scale, 0, 7); ctx.stroke(); }
  return front;
}
/** A line of the chosen node, with an arrow where all that it stands for goes one way. */
function stroke(ctx, line) {
  const x0 = G.x[line.from], y0 = G.y[line.from], x1 = G.x[line.to], y1 = G.y[line.to], length = Math.hypot(x1 - x0, y1 - y0) || 1, ux = (x1 - x0) / length, uy = (y1 - y0) / length;
  ctx.strokeStyle = ctx.fillStyle = TONES[Math.sign(line.tone)]; ctx.lineWidth = widthOfLine(line) + 0.5 * G.unit; ctx.setLineDash(dashes(line.status) || []);
  ctx.beginPath(); ctx.moveTo(x0, y0); ctx.lineTo(x1, y1); ctx.stroke();
  ctx.setLineDash([]);
  if (line.both || M.happens[M.kind[line.from]]) return;
  const away = sizeOf(line.to) + 3 * G.unit, tip = [x1 - ux * away, y1 - uy * away], size = 7 * G.unit + ctx.lineWidth;
  ctx.beginPath(); ctx.moveTo(...tip); ctx.lineTo(tip[0] - ux * size - uy * size * 0.5, tip[1] - uy * size + ux * size * 0.5); ctx.lineTo(tip[0] - ux * size + uy * size * 0.5, tip[1] - uy * size - ux * size * 0.5); ctx.fill();
}
/** What a line is called: categories or relations, not the mere part that somebody has in a happening. */
function lineText(line) {
  const texts = [...new Set(line.parts.filter((i) => DATA.lines.v[i] >= 0 || !M.happens[M.kind[DATA.lines.s[i]]]).map((i) => DATA.lines.v[i] >= 0 && M.cat[DATA.lines.v[i]] >= 0 ? termText(M.cat[DATA.lines.v[i]]) : termText(DATA.lines.p[i])))];
  return texts.slice(0, 2).join(lang ? ", " : "، ") + (texts.length > 2 ? " +" + (texts.length - 2) : "");
}
function lineNames(ctx, scale, lines) {
  const size = 10.5 / scale;
  ctx.font = size + "px " + FONT;
  for (const line of lines.slice(0, 60)) {
    const text = lineText(line);
    if (!text) continue;
    const length = Math.hypot(G.x[line.to] - G.x[line.from], G.y[line.to] - G.y[line.from]) * scale, half = ctx.measureText(text).width * scale / 2 + 2;
    if (length < 70) continue;
    for (const part of line.from === state.sel ? [0.55, 0.68, 0.42] : [0.45, 0.32, 0.58]) {
      const x = G.x[line.from] + (G.x[line.to] - G.x[line.from]) * part, y = G.y[line.from] + (G.y[line.to] - G.y[line.from]) * part, at = screen(x, y);
      if (!clear(G.signs, at.x - half, at.y - 7, at.x + half, at.y + 7) || !free(G.taken, at.x - half, at.y - 7, at.x + half, at.y + 7)) continue;
      write(ctx, text, x, y - size / 2, scale, G.soft);
      break;
    }
  }
}
function screen(x, y) {
  const view = G.net.getViewPosition();
  return { x: (x - view.x) * G.scale + G.half[0], y: (y - view.y) * G.scale + G.half[1] };
}
function write(ctx, text, x, y, scale, ink) {
  ctx.direction = /^[^A-Za-z]*[\u0600-\u06ff]/.test(text) ? "rtl" : "ltr";
  ctx.strokeStyle = G.bg; ctx.lineWidth = 3.5 / scale; ctx.strokeText(text, x, y);
  ctx.fillStyle = ink; ctx.fillText(text, x, y);
}
/** A happening is called by its kind and date where it has one: who takes part is what the lines say. */
function labelOf(i) { return N.labels[lang][i] ?? (N.labels[lang][i] = label(i)); }
function label(i) {
  if (!M.isEvent[M.kind[i]]) return cut(M.happens[M.kind[i]] ? title(i) : name(i), 28);
  return M.date[i] ? kindText(i) + " " + isolate(dateText(M.date[i])) : cut(kindText(i) + ": " + title(i), 26);
}
function isMain(id) { return id < 10 || id === state.sel; }
/** The most important names are larger and bold, those of happenings small and soft: [font, size, ink]. */
function fontOf(id) {
  if (id === state.sel) return ["700 ", 14, G.ink];
  if (isMain(id)) return ["700 ", 13, G.ink];
  return M.happens[M.kind[id]] ? ["", 11, G.soft] : ["", 12, G.ink];
}
/** Which node the pointer is on: its name is shown even where there is no room for it. */
function hover(event) {
  const box = $("net").getBoundingClientRect(), at = G.net.DOMtoCanvas({ x: event.clientX - box.left, y: event.clientY - box.top });
  let found = -1, least = 10 / G.net.getScale();
  for (const i of G.shown) { const d = Math.hypot(G.x[i] - at.x, G.y[i] - at.y) - sizeOf(i); if (d < least) { least = d; found = i; } }
  const group = found < 0 && G.supers.some((g) => Math.hypot(g.x - at.x, g.y - at.y) < g.px * G.unit);
  $("net").style.cursor = found >= 0 || group ? "pointer" : "default";
  if (found !== G.hover) { G.hover = found; redraw(); }
}
function widthOf(ctx, text) {
  let width = N.widths.get(text);
  if (width === undefined) { ctx.font = "12px " + FONT; N.widths.set(text, width = ctx.measureText(text).width); }
  return width;
}
/** Places for names in screen pixels, most important first; a name that would touch another is left out. */
function places(ctx, scale, front) {
  const box = $("net").getBoundingClientRect(), view = G.net.getViewPosition(), taken = new Map(), signs = new Map(), found = [];
  G.half = [box.width / 2, box.height / 2]; G.taken = taken; G.signs = signs;
  const order = front ? [...front].sort((a, b) => (b === state.sel) - (a === state.sel) || a - b) : G.shown;
  const quiet = !front && G.shown.length > 80 && scale < G.fitted * 1.5; // in the large, happenings keep their names to themselves
  const all = [...order.filter((i) => !M.happens[M.kind[i]]), ...(quiet ? [] : order.filter((i) => M.happens[M.kind[i]]))], items = G.moving ? all.slice(0, 120) : all;
  const at = (x, y) => [(x - view.x) * scale + box.width / 2, (y - view.y) * scale + box.height / 2];
  const block = (x, y, r) => { if (r > 2 && x > -r && y > -r && x < box.width + r && y < box.height + r) keep(signs, cellsOf(x - r, y - r, x + r, y + r), [x - r, y - r, x + r, y + r]); };
  for (const i of order.slice(0, 600)) block(...at(G.x[i], G.y[i]), sizeOf(i) * scale);
  if (!front) for (const g of G.supers) block(...at(g.x, g.y), g.px * G.unit * scale);
  for (const id of items) {
    const [x, middle] = at(G.x[id], G.y[id]), r = sizeOf(id) * scale, y = middle + r + 1;
    if (x < -40 || y < -20 || x > box.width + 40 || y > box.height + 20) continue;
    const text = labelOf(id), [font, size] = fontOf(id), half = widthOf(ctx, text) * (size / 24) * (font ? 1.1 : 1) + 3, high = size + 4;
    const spots = found.length > 200 ? [[0, 0]] : [[0, 0], [0, -2 * r - high - 2], [half + r + 2, -r - high / 2 - 1], [-half - r - 2, -r - high / 2 - 1]];
    const inside = ([dx, dy]) => x + dx - half >= 0 && x + dx + half <= box.width && y + dy > 0, rect = ([dx, dy]) => [x + dx - half, y + dy, x + dx + half, y + dy + high];
    const spot = spots.find((s) => inside(s) && clear(signs, ...rect(s)) && free(taken, ...rect(s))) || (font ? spots.find((s) => inside(s) && free(taken, ...rect(s))) : null);
    if (spot) found.push([id, G.x[id] + spot[0] / scale, G.y[id] + (r + 2 + spot[1]) / scale, text]);
    if (found.length > 320) break;
  }
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
  for (const [id, x, y, text] of G.labels) { const [font, size, ink] = fontOf(id); ctx.font = font + size / scale + "px " + FONT; write(ctx, text, x, y, scale, ink); }
  if (G.hover >= 0 && !G.labels.some((label) => label[0] === G.hover)) { ctx.font = "700 " + 12 / scale + "px " + FONT; write(ctx, name(G.hover), G.x[G.hover], G.y[G.hover] + sizeOf(G.hover) + 2 / scale, scale, G.ink); }
}
