import type { HeadPlace } from "attention-core";
import type { HeadSwitch } from "../picture/ablation/headSwitches.js";

interface AblationToolProps {
  readonly switches: readonly (readonly HeadSwitch[])[];
  readonly onSwitch: (place: HeadPlace) => void;
}

/** A button for every head, a layer in a row. */
export function AblationTool({ switches, onSwitch }: AblationToolProps) {
  return (
    <div class="ablation-tool">
      {switches.map((heads, layer) => (
        <p key={layer} class="buttons">
          {heads.map(({ head, name, label, isOff }) => (
            <button
              key={head}
              type="button"
              class={isOff ? "button is-off" : "button"}
              aria-label={label}
              aria-pressed={isOff}
              onClick={() => onSwitch({ layer, head })}
            >
              {name}
            </button>
          ))}
        </p>
      ))}
    </div>
  );
}
