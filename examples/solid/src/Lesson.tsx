import "attention-widget/element";
import type {} from "attention-widget/solid";
import { createSignal } from "solid-js";

export function Lesson() {
  const [selected, setSelected] = createSignal("nothing yet");
  return (
    <>
      <h1>What does each word attend to?</h1>
      <attention-heatmap
        text="The cat sat on the mat"
        stage="weights"
        on:attention-select={(event) => setSelected(event.detail?.queryToken ?? "nothing")}
      />
      <p>Selected: {selected()}</p>
    </>
  );
}
