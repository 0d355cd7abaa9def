import { type HeatmapHandle, mount as mountPlain } from "attention-widget";
import type { InspectorHandle, InspectorOptions, InspectorState } from "attention-widget/inspector";
import { DEFAULT_SETTINGS } from "../../../packages/attention-widget/src/settings/inspectorSettings";
import type { PlaygroundState } from "./address";
import { FIELDS, SETTING_FIELDS } from "./fields";

type Inspector = typeof import("attention-widget/inspector");

/**
 * The heatmap of the playground. It begins with the plain one, which is half as large, and takes the one with
 * every instrument once something is asked for that only this has.
 */
export function createPicture(onChange: () => void) {
  const element = document.createElement("div");
  element.className = "target";
  element.tabIndex = -1;
  let inspector: Inspector | undefined;
  let heatmap: HeatmapHandle | InspectorHandle | undefined;
  let isPlain = true;
  let drawn: PlaygroundState = { options: {}, data: "" };
  /** The numbers of the user, as a file that the widget opens. */
  let file: string | undefined;
  return { element, wantsInstruments, addInstruments, show, getState };

  function wantsInstruments({ options, data }: PlaygroundState): boolean {
    return inspector === undefined && (data !== "" || options.settings !== undefined);
  }

  async function addInstruments(): Promise<void> {
    inspector = await import("attention-widget/inspector");
  }

  /** Throws what the widget throws about an option, and then shows what it showed before. */
  function show(next: PlaygroundState): void {
    const isOther = heatmap === undefined || next.data !== drawn.data;
    if (isOther || isPlain !== (inspector === undefined)) remount(next);
    else heatmap?.update(isPlain ? wholePlain(next.options) : whole(next.options));
    drawn = next;
  }

  /** Data is opened by a new heatmap, so that nothing of the old one is left. */
  function remount({ options, data }: PlaygroundState): void {
    if (file !== undefined) URL.revokeObjectURL(file);
    file = data === "" ? undefined : URL.createObjectURL(new Blob([data]));
    heatmap?.destroy();
    heatmap = undefined;
    isPlain = inspector === undefined;
    heatmap = inspector
      ? inspector.mount(element, { ...options, ...(file === undefined ? {} : { src: file }) })
      : mountPlain(element, withoutSettings(options));
    heatmap.on("change", onChange);
    heatmap.on("select", onChange);
  }

  function getState(): InspectorState | undefined {
    return heatmap && { settings: DEFAULT_SETTINGS, ...heatmap.getState() };
  }
}

/** Every option of the form, so that what was cleared goes back to its default. */
function whole(given: InspectorOptions): InspectorOptions {
  const settings = Object.fromEntries(Object.keys(SETTING_FIELDS).map((name) => [name, null]));
  return { ...wholePlain(given), settings: { ...settings, ...given.settings } };
}

function wholePlain(given: InspectorOptions): InspectorOptions {
  const none = Object.fromEntries(Object.keys(FIELDS).map((name) => [name, null]));
  return { ...none, ...withoutSettings(given) };
}

function withoutSettings({ settings: _, ...options }: InspectorOptions): InspectorOptions {
  return options;
}
