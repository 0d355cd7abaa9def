import type { HeadGroups } from "../picture/growth/headGroups.js";

/** The heads of a layer in a row, those that share keys and values in the cache in one bracket. */
export function HeadGroupsView({ sentence, groups }: HeadGroups) {
  return (
    <div class="growth-shared">
      <p>{sentence}</p>
      <ul class="head-groups">
        {groups.map(({ heads, keyValueHead, label }) => (
          <li key={keyValueHead}>
            <span class="spoken">{label}</span>
            <span class="head-group" aria-hidden="true" dir="ltr">
              {heads.map((head) => (
                <span key={head}>
                  Q<sub>{head}</sub>
                </span>
              ))}
            </span>
            <span class="head-group-name" aria-hidden="true" dir="ltr">
              K<sub>{keyValueHead}</sub> V<sub>{keyValueHead}</sub>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
