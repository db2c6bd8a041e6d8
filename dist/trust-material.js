import { n as currentMaterial, r as updateMaterial } from "./provenance.js";

export { currentMaterial };