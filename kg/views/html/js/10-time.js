// The histogram with its two handles, and playing through time.
const BARS = 64, BEAT = 800;
const PLAY = { timer: 0 };

/** Months, quarters or years, whichever gives a readable number of bars; a thin early tail is one bar. */
function bins() {
  if (F.bins) return F.bins;
  const months = [];
  let undated = 0;
  for (let i = 0; i < M.f; i++) if (M.fd[i]) months.push(monthOf(M.fd[i])); else undated++;
  if (!months.length) return F.bins = { n: 0, undated };
  months.sort((a, b) => a - b);
  const high = months[months.length - 1];
  let low = months[0], early = false;
  for (const part of [0.12, 0.06, 0.03]) { const later = months[Math.floor(months.length * part)]; if (high - later < (high - low) * 0.4) { low = later; early = true; break; } }
  let step = 1;
  for (const wider of [3, 6, 12, 24, 60, 120, 240, 600]) if ((high - low) / step > BARS) step = wider;
  const first = Math.floor(low / step) * step - (early ? step : 0), n = Math.floor((high - first) / step) + 1, bars = new Array(n).fill(0);
  for (const month of months) bars[Math.max(0, Math.floor((month - first) / step))]++;
  return F.bins = { n, first, step, bars, undated, early };
}
function monthOf(d) { return Math.floor(d / 10000) * 12 + Math.max(0, Math.floor(d / 100) % 100 - 1); }
function binStart(i) { const m = F.bins.first + i * F.bins.step; return Math.floor(m / 12) * 10000 + (m % 12 + 1) * 100 + 1; }
function binEnd(i) { const m = F.bins.first + (i + 1) * F.bins.step - 1; return Math.floor(m / 12) * 10000 + (m % 12 + 1) * 100 + 31; }
function binOf(d) { return Math.max(0, Math.min(F.bins.n - 1, Math.floor((monthOf(d) - F.bins.first) / F.bins.step))); }
/** The bars that the two handles hold: [first, last]. */
function range() { return [state.from ? binOf(state.from) : 0, state.to ? binOf(state.to) : F.bins.n - 1]; }
function monthText(d) { return dateText(d).slice(0, 7); }
function rangeText(a, z) {
  const last = monthText(binEnd(z));
  return a === 0 && F.bins.early ? t("until", last) : isolate(monthText(binStart(a)) + " – " + last);
}

function showTime() {
  const box = $("time"), b = bins();
  if (b.n < 2) return box.replaceChildren();
  if (show.time !== lang) { show.time = lang; buildTime(box, b); }
  const [a, z] = range();
  mark(box, a, z);
  for (const [key, value] of [["from", a], ["to", z]]) {
    const handle = box.querySelector('[data-h="' + key + '"]');
    handle.value = value;
    handle.setAttribute("aria-valuetext", monthText(key === "from" ? binStart(value) : binEnd(value)));
  }
}
function mark(box, a, z) {
  [...box.querySelectorAll(".bars i")].forEach((bar, i) => { bar.className = i >= a && i <= z ? "in" : ""; });
  box.querySelector(".span").textContent = rangeText(a, z);
  box.classList.toggle("part", a > 0 || z < F.bins.n - 1);
}
function buildTime(box, b) {
  const top = Math.max(...b.bars);
  const bars = el("div", { class: "bars", "aria-hidden": "true" }, b.bars.map((count, i) => {
    const bar = el("i", { title: rangeText(i, i) + " · " + number(count), on: { click: () => change({ from: i ? binStart(i) : 0, to: i < b.n - 1 ? binEnd(i) : 0 }) } });
    bar.style.setProperty("--h", (count ? Math.max(7, Math.sqrt(count / top) * 100) : 0) + "%");
    return bar;
  }));
  const handle = (key) => el("input", { type: "range", min: 0, max: b.n - 1, "data-h": key, "aria-label": t(key), on: {
    input: (e) => { const [a, z] = range(), v = +e.target.value; playing(false); key === "from" ? mark(box, Math.min(v, z), z) : mark(box, a, Math.max(a, v)); },
    change: (e) => { const [a, z] = range(), v = +e.target.value; change(key === "from" ? { from: v <= 0 ? 0 : binStart(Math.min(v, z)) } : { to: v >= b.n - 1 ? 0 : binEnd(Math.max(v, a)) }); },
  } });
  const play = el("button", { type: "button", id: "b-play", "aria-pressed": "false", "aria-label": t("play"), title: t("play"), on: { click: () => playing(!PLAY.timer) } }, icon("M6 4l10 6-10 6z"), icon("M6 4h3v12H6zM12 4h3v12h-3z"));
  box.replaceChildren(play, el("div", { class: "track" }, bars, el("div", { class: "range" }, handle("from"), handle("to")), ticks(b)),
    el("div", { class: "ends" }, el("b", { class: "span" }), b.undated ? el("span", { class: "soft" }, t("undated") + ": " + number(b.undated)) : null));
}
/** Years below the bars, as many as there is room for. */
function ticks(b) {
  const years = [];
  for (let i = b.early ? 1 : 0; i < b.n; i++) { const m = b.first + i * b.step, year = Math.floor(m / 12); if (m % 12 < b.step && (!years.length || years[years.length - 1][1] !== year)) years.push([i, year]); }
  const every = Math.max(1, Math.ceil(years.length / 7)), box = el("div", { class: "ticks", "aria-hidden": "true" });
  years.forEach(([i, year], n) => { if ((years.length - 1 - n) % every) return; const tick = el("span", {}, String(year)); tick.style.insetInlineStart = (i / b.n * 100).toFixed(2) + "%"; box.append(tick); });
  return box;
}
/** Start or stop: a part of the time moves on as a window; all of it grows from the beginning. One undo brings back. */
function playing(on) {
  if (!on) {
    if (!PLAY.timer) return;
    clearInterval(PLAY.timer); PLAY.timer = 0;
    pressed(false);
    return settle(true);
  }
  const b = bins();
  if (b.n < 2) return;
  const [a, z] = range(), moving = state.from > 0 && z - a < b.n - 1 && z < b.n - 1;
  past.push(JSON.stringify(state));
  PLAY.width = moving ? z - a : -1;
  PLAY.timer = setInterval(beat, BEAT);
  pressed(true);
  if (!moving) { state.to = binEnd(Math.max(0, b.bars.findIndex((count, i) => i >= a && count))); state.from = a ? binStart(a) : 0; show(true); }
}
function pressed(on) {
  const b = $("b-play");
  if (!b) return;
  b.setAttribute("aria-pressed", String(on)); b.setAttribute("aria-label", t(on ? "pause" : "play")); b.title = t(on ? "pause" : "play");
  document.documentElement.classList.toggle("playing", on);
}
/** One step, over what is empty. */
function beat() {
  const b = F.bins, [, z] = range();
  let next = z + 1;
  while (next < b.n - 1 && !b.bars[next]) next++;
  if (next >= b.n - 1) { state.to = 0; if (PLAY.width >= 0) state.from = binStart(b.n - 1 - PLAY.width); return playing(false); }
  state.to = binEnd(next);
  if (PLAY.width >= 0) state.from = binStart(Math.max(0, next - PLAY.width));
  show(true);
}
