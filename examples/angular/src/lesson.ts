import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from "@angular/core";
import type { AttentionSource } from "attention-core";
import type { CellEvent, Stage } from "attention-widget";
import "attention-widget/element";

@Component({
  selector: "the-lesson",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>What does each word attend to?</h1>
    <p><button type="button" (click)="train()">Use a trained network (4.6 MB)</button></p>
    <attention-heatmap
      text="The cat sat on the mat"
      [stage]="stage"
      [source]="source()"
      (attention-select)="select($event)"
    ></attention-heatmap>
    <p>Selected: {{ selected() }}</p>
  `,
})
export class Lesson {
  readonly stage: Stage = "weights";
  readonly source = signal<AttentionSource | null>(null);
  readonly selected = signal("nothing yet");

  /** Its parameters are among the assets of angular.json, since the build does not find them by itself. */
  async train(): Promise<void> {
    const { loadModel } = await import("attention-model");
    this.source.set(await loadModel({ url: "sentence-encoder.bin" }));
  }

  select(event: Event): void {
    const { detail } = event as CustomEvent<CellEvent | null>; // which Angular cannot know of a tag
    this.selected.set(detail?.queryToken ?? "nothing");
  }
}
