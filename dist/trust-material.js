import { i as updateMaterial, r as currentMaterial } from "./provenance.js";

export { currentMaterial };