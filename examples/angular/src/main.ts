import { bootstrapApplication } from "@angular/platform-browser";
import { Lesson } from "./lesson";

await bootstrapApplication(Lesson);
