"use client";
import { AttentionHeatmap } from "attention-widget/react";
import { type ReactNode, useState } from "react";

export function Lesson({ text, children }: { text: string; children: ReactNode }) {
  const [selected, setSelected] = useState("cat");
  return (
    <>
      <AttentionHeatmap
        text={text}
        select="cat"
        stage="weights"
        onSelect={(event) => setSelected(event?.queryToken ?? "nothing")}
      >
        {children}
      </AttentionHeatmap>
      <p>Selected: {selected}</p>
    </>
  );
}
