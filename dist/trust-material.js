import { n as currentMaterial, r as updateMaterial } from "./trust-update.js";

export { currentMaterial };