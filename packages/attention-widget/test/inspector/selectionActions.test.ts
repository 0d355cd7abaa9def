import { expect, test } from "vitest";
import { selectionActions } from "../../src/inspector/selectionActions.js";
import { inspectorPictures } from "../../src/picture/inspectorPicture.js";
import { createInspectorStore } from "../../src/store/createInspectorStore.js";
import type { InspectorOptions } from "../../src/store/inspectorOptions.js";
import type { OptionsOfTrace } from "../../src/store/optionsOfTrace.js";

function actionsOf(options: OptionsOfTrace<InspectorOptions>) {
  const store = createInspectorStore("test", { text: "it was too tired", ...options });
  const picture = inspectorPictures(store.messages)(store.get());
  return { store, actions: selectionActions(store, picture, picture.drawn!) };
}

test("selectFound({ side: query }) selects its row, and keeps the direction", () => {
  const { store, actions } = actionsOf({ settings: { direction: "in", alsoSelected: [0] } });
  actions.selectFound({ side: "query", index: 2 });
  expect(store.get().state).toMatchObject({
    selection: { query: 2, key: null },
    settings: { direction: "in", alsoSelected: [] },
  });
});

test("selectFound({ side: key }) selects its column, to be read in the direction of keys", () => {
  const { store, actions } = actionsOf({ selection: { query: 1, key: null } });
  actions.selectFound({ side: "key", index: 2 });
  expect(store.get().state).toMatchObject({
    selection: { query: 2, key: 2 },
    settings: { direction: "in", alsoSelected: [] },
  });
});
