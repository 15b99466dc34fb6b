import { bodyMap } from "./body-map";
import { cards } from "./cards";
import { composer } from "./composer";
import { controls } from "./controls";
import { header } from "./header";
import { launcher } from "./launcher";
import { levels } from "./levels";
import { log } from "./log";
import { panel } from "./panel";
import { theme } from "./theme";

/** Adopted as constructable style sheets: a strict `style-src` has nothing to object to. */
export const styles = [
  theme,
  launcher,
  panel,
  header,
  log,
  controls,
  composer,
  cards,
  levels,
  bodyMap,
];
