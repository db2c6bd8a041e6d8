import { i as embeddedTrust, r as embeddedRegistryKeys } from "./provenance.js";

export { embeddedRegistryKeys, embeddedTrust };