"use strict";
// The query page: YASGUI on this server alone, with the product's prefixes and named questions.
(() => {
  const settings = JSON.parse(document.getElementById("settings").textContent);
  const endpoint = new URL("/sparql", location.href).href;
  const yasgui = new Yasgui(document.getElementById("yasgui"), {
    persistenceId: null,
    copyEndpointOnNewTab: false,
    endpointButtons: [],
    requestConfig: { endpoint, method: "POST" },
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
    yasqe: {
      value: settings.query,
      autocompleters: ["prefixes", "variables"],
      addPrefixes: settings.prefixes,
      createShareableLink: null,
    },
    yasr: { prefixes: settings.prefixes },
  });
  const tab = yasgui.getTab();
  tab.setEndpoint(endpoint);
  tab.setQuery(settings.query);
  const select = document.getElementById("examples");
  select.append(new Option("", ""));
  for (const [index, example] of settings.examples.entries()) select.append(new Option(example.title, String(index)));
  select.addEventListener("change", () => {
    if (select.value !== "") yasgui.getTab().setQuery(settings.examples[Number(select.value)].query);
  });
})();
