import { Inspector } from "../inspector/Inspector.js";
import { LoadReadAttentionContext } from "../open/LoadReadAttentionContext.js";
import type { LoadReadAttention } from "../open/loadReadAttention.js";
import { inspectorPictures } from "../picture/inspectorPicture.js";
import { stillOfInspector } from "../picture/still/stillOfInspector.js";
import { checkInspector } from "../store/checks/checkInspector.js";
import { createInspectorStore } from "../store/createInspectorStore.js";
import { type HeatmapKit, heatmapKit } from "./heatmapKit.js";
import { INSPECTOR_SHEETS } from "./inspectorSheets.js";
import { anyFormatReader } from "./trace/anyFormatReader.js";
import type { LoadTraceFrom } from "./trace/loadTraceFrom.js";

/** What fetches the readers of files and arrays: as modules in a bundle, by a script in the file for a script tag. */
interface FormatLoaders {
  readonly loadTraceFrom: LoadTraceFrom;
  readonly loadReadAttention: LoadReadAttention;
}

/** The heatmap with every instrument. */
export function createInspectorKit({
  loadTraceFrom,
  loadReadAttention,
}: FormatLoaders): HeatmapKit {
  return heatmapKit({
    createStore: createInspectorStore,
    check: checkInspector,
    pictures: inspectorPictures,
    stillOf: stillOfInspector,
    finish: (store) => store.finish(),
    Component: Inspector,
    around: (view) => (
      <LoadReadAttentionContext.Provider value={loadReadAttention}>
        {view}
      </LoadReadAttentionContext.Provider>
    ),
    sheets: INSPECTOR_SHEETS,
    readerFor: (store) => anyFormatReader(store, loadReadAttention),
    loadTraceFrom,
  });
}
