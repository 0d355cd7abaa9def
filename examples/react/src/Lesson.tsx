import { AttentionHeatmap } from "attention-widget/react";
import { useState } from "react";

export function Lesson() {
  const [selected, setSelected] = useState("nothing yet");
  return (
    <>
      <h1>What does each word attend to?</h1>
      <AttentionHeatmap
        text="The cat sat on the mat"
        stage="weights"
        onSelect={(event) => setSelected(event?.queryToken ?? "nothing")}
      />
      <p>Selected: {selected}</p>
    </>
  );
}
