import { a as embeddedRegistryKeys, o as embeddedTrust } from "./provenance.js";

export { embeddedRegistryKeys, embeddedTrust };