import { t as verifyAttestations } from "./provenance.js";

export { verifyAttestations };