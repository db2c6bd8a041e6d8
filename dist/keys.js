import { c as keyDigest, d as registryKeys, f as usableKeys, l as readImageKey, u as readRegistryKeys } from "./provenance.js";

export { keyDigest, readImageKey, readRegistryKeys, registryKeys, usableKeys };