// Small things that everything else stands on: elements, texts in two languages, folding of Arabic.
const $ = (id) => document.getElementById(id);
let DATA, UI, KIND_TEXT, lang = 0;

/** The interface text of a key, with {0}, {1} … filled in. */
function t(key, ...values) {
  const text = UI[key] ? UI[key][lang] : key;
  return text.replace(/\{(\d)\}/g, (_, n) => isolate(String(values[n])));
}
/** Keep a run from reordering its neighbours. */
function isolate(text) { return "\u2068" + text + "\u2069"; }
function number(n) { return n.toLocaleString(lang ? "en" : "ar-u-nu-latn"); }

/** An element; text only ever becomes text, and only listed attributes are set. */
function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const key in attributes || {}) {
    const value = attributes[key];
    if (key === "on") for (const event in value) node.addEventListener(event, value[event]);
    else if (value === true) node.setAttribute(key, "");
    else if (value !== false && value != null) node.setAttribute(key, value);
  }
  for (const child of children.flat(Infinity)) if (child != null && child !== false) node.append(child);
  return node;
}
const SVG = "http://www.w3.org/2000/svg";
function svg(tag, attributes, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const key in attributes || {}) node.setAttribute(key, attributes[key]);
  for (const child of children) node.append(child);
  return node;
}
/** Several things one after the other, with the comma of the language. */
function listing(items) { return items.flatMap((item, n) => (n ? [lang ? ", " : "، ", item] : [item])); }
function icon(path) { return svg("svg", { class: "icon", viewBox: "0 0 20 20", "aria-hidden": "true" }, svg("path", { d: path })); }
function button(text, action, attributes) { return el("button", { type: "button", on: { click: action }, ...attributes }, text); }

/** A link only for http and https; anything else is plain text. */
function link(address, text) {
  let url = null;
  try { url = new URL(address); } catch { /* not an address */ }
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:")) return el("span", {}, text);
  return el("a", { href: url.href, rel: "noopener noreferrer", target: "_blank" }, text);
}

const FOLDS = { "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ک": "ك", "ی": "ي" };
/** The key under which spellings of one word meet, as in kg/match/fold.py. */
function fold(text) {
  return text.replace(/[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u2066-\u2069\u200c-\u200fء]/g, "").replace(/[أإآٱىةؤئکی]/g, (c) => FOLDS[c]).toLowerCase();
}
function cut(text, length) { return text.length > length ? text.slice(0, text.lastIndexOf(" ", length) > length / 2 ? text.lastIndexOf(" ", length) : length) + "…" : text; }

async function unpack(id) {
  const bytes = Uint8Array.from(atob($(id).textContent), (c) => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}
