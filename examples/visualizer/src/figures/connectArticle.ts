import { connectExercises } from "../exercises/connectExercises";
import { mountFigures } from "./frame/mountFigures";

/** Makes the article live; it can be read without. */
export function connectArticle(article: HTMLElement): void {
  connectExercises(article);
  mountFigures(article);
}
