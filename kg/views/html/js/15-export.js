// What leaves the page: a link, the query behind the view, a drawing, a picture.
function sparql() {
  const used = ["dip", "rdf", "rdfs", "oa", "prov", "schema", "xsd"], lines = used.filter((p) => DATA.prefixes[p]).map((p) => "PREFIX " + p + ": <" + DATA.prefixes[p] + ">");
  const full = (id) => "<" + expand(id).replace(/[<>"{}|^`\\\s]/g, encodeURIComponent) + ">", not = (key) => state.off[key].filter((i) => i >= 0).map((i) => full(offName(key, i)));
  lines.push("", "SELECT DISTINCT ?subject ?relation ?object ?status ?confidence ?sentence ?article WHERE {", "  GRAPH ?graph {", "    ?fact a dip:Fact ; rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object ;", "          dip:status ?status ; dip:confidence ?confidence ; prov:wasDerivedFrom ?evidence .", "    ?evidence oa:exact ?sentence ; oa:hasSource ?article .", "  }");
  if (state.sel >= 0) lines.push("  FILTER (?subject = " + full(DATA.nodes.id[state.sel]) + " || ?object = " + full(DATA.nodes.id[state.sel]) + ")");
  for (const [key, variable] of [["rel", "?relation"], ["st", "?status"], ["art", "?article"]]) if (not(key).length) lines.push("  FILTER (" + variable + " NOT IN (" + not(key).join(", ") + "))");
  if (not("cat").length) lines.push("  FILTER NOT EXISTS { ?subject dip:category ?category . FILTER (?category IN (" + not("cat").join(", ") + ")) }");
  if (state.off.cat.includes(-1)) lines.push("  FILTER EXISTS { ?subject dip:category ?any }");
  const kinds = state.off.kind.map((i) => KIND_CLASS[DATA.kinds[i]]).filter(Boolean);
  if (kinds.length) lines.push("  FILTER NOT EXISTS { VALUES ?end { ?subject ?object } }".replace("VALUES ?end { ?subject ?object }", "?subject a ?class . FILTER (?class IN (" + kinds.join(", ") + "))"), "  FILTER NOT EXISTS { ?object a ?class . FILTER (?class IN (" + kinds.join(", ") + ")) }");
  if (state.from || state.to) {
    lines.push("  ?subject schema:startDate|dip:concludedOn ?date .", "  BIND (SUBSTR(STR(?date), 1, 10) AS ?day)");
    if (state.from) lines.push('  FILTER (?day >= "' + dateText(state.from).slice(0, 7) + '")');
    if (state.to) lines.push('  FILTER (?day <= "' + dateText(state.to) + '")');
  }
  lines.push("}", "ORDER BY ?article ?subject ?relation");
  return lines.join("\n");
}
const KIND_CLASS = { agreement: "dip:Agreement", summit: "dip:Summit", meeting: "dip:Meeting", call: "dip:Call", visit: "dip:Visit", signing: "dip:Signing", accession: "dip:Accession", founding: "dip:Founding", appointment: "dip:Appointment", statement: "dip:Statement", action: "dip:Action", country: "schema:Country", person: "schema:Person", media: "schema:NewsMediaOrganization", organisation: "schema:Organization", place: "schema:Place" };

/** The graph as it stands on the screen, as an SVG of its own with the font inside. */
function drawing() {
  G.net.redraw();
  const box = $("net").getBoundingClientRect(), scale = G.net.getScale(), view = G.net.getViewPosition(), w = Math.round(box.width), h = Math.round(box.height);
  const X = (x) => ((x - view.x) * scale + w / 2).toFixed(1), Y = (y) => ((y - view.y) * scale + h / 2).toFixed(1);
  const root = svg("svg", { xmlns: SVG, width: w, height: h, viewBox: "0 0 " + w + " " + h, direction: "rtl" });
  const face = [...document.styleSheets[0].cssRules].filter((rule) => rule.type === CSSRule.FONT_FACE_RULE && rule.cssText.includes("Kufi")).map((rule) => rule.cssText).join("\n");
  const style = svg("style", {}); style.textContent = face + "\ntext{font-family:" + FONT + "}"; root.append(style);
  root.append(svg("rect", { width: w, height: h, fill: G.bg }));
  const front = G.mine && state.sel >= 0 ? new Set(G.mine.lines.flatMap((line) => [line.from, line.to]).concat(state.sel)) : null, faint = (is) => (front && !is ? 0.15 : 1);
  for (const line of G.lines) root.append(svg("line", { x1: X(G.x[line.from]), y1: Y(G.y[line.from]), x2: X(G.x[line.to]), y2: Y(G.y[line.to]), stroke: TONES[Math.sign(line.tone)], "stroke-width": (widthOfLine(line) * scale).toFixed(2), "stroke-opacity": 0.6 * faint(G.mine && G.mine.lines.includes(line)), "stroke-dasharray": (DASHES[line.status] || []).join(" ") || "none" }));
  for (const i of G.shown) {
    const r = sizeOf(i) * scale, picture = sign(DATA.kinds[M.kind[i]], statusName(i));
    for (const [key, value] of [["x", (X(G.x[i]) - r).toFixed(1)], ["y", (Y(G.y[i]) - r).toFixed(1)], ["width", (2 * r).toFixed(1)], ["height", (2 * r).toFixed(1)], ["opacity", faint(front && front.has(i))]]) picture.setAttribute(key, value);
    picture.removeAttribute("class"); root.append(picture);
  }
  const write = (text, x, y, size, ink, weight) => { const label = svg("text", { x, y, "font-size": size, "font-weight": weight || 400, "text-anchor": "middle", fill: ink, stroke: G.bg, "stroke-width": 3, "paint-order": "stroke" }); label.textContent = text; root.append(label); };
  if (!front) for (const g of G.supers) { root.append(svg("circle", { cx: X(g.x), cy: Y(g.y), r: (g.px * G.unit * scale).toFixed(1), fill: G.card, stroke: G.soft, "stroke-dasharray": "4 3" })); write("+" + g.n, X(g.x), (+Y(g.y) + 3).toFixed(1), 9, G.soft, 700); }
  for (const [id, x, y, text] of G.labels || []) { const [font, size, ink] = fontOf(id); write(text, X(x), (+Y(y) + size - 1).toFixed(1), size, ink, font ? 700 : 400); }
  return { text: new XMLSerializer().serializeToString(root), w, h };
}
function save(url, file) { const a = el("a", { href: url, download: file }); document.body.append(a); a.click(); a.remove(); setTimeout(() => URL.revokeObjectURL(url), 5000); }
function saveSvg() { save(URL.createObjectURL(new Blob([drawing().text], { type: "image/svg+xml" })), "graph.svg"); }
function savePng() {
  const { text, w, h } = drawing(), image = new Image();
  image.onload = () => {
    const canvas = el("canvas", { width: w * 2, height: h * 2 }), ctx = canvas.getContext("2d");
    ctx.scale(2, 2); ctx.drawImage(image, 0, 0, w, h);
    canvas.toBlob((blob) => save(URL.createObjectURL(blob), "graph.png"), "image/png");
  };
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
}
function offer(title, text) {
  $("dialog-title").textContent = title; $("dialog-text").value = text;
  $("dialog").showModal(); $("dialog-text").focus(); $("dialog-text").select();
}
async function copy() {
  const box = $("dialog-text");
  try { await navigator.clipboard.writeText(box.value); } catch { box.select(); document.execCommand("copy"); }
  say(t("copied"));
}
const DO = {
  link: () => offer(t("link"), location.href.split("#")[0] + "#" + encode() + cameraText()),
  sparql: () => offer(t("sparql"), sparql()),
  png: () => { change({ view: "graph" }); savePng(); },
  svg: () => { change({ view: "graph" }); saveSvg(); },
  print: () => window.print(),
};
