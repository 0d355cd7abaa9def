import "attention-widget/element";
import type {} from "attention-widget/preact";
import { useState } from "preact/hooks";

export function Lesson() {
  const [selected, setSelected] = useState("nothing yet");
  return (
    <>
      <h1>What does each word attend to?</h1>
      <attention-heatmap
        text="The cat sat on the mat"
        stage="weights"
        onattention-select={(event) => setSelected(event.detail?.queryToken ?? "nothing")}
      />
      <p>Selected: {selected}</p>
    </>
  );
}
