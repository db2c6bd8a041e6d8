import { a as keyDigest, c as registryKeys, l as usableKeys, o as readImageKey, s as readRegistryKeys } from "./provenance.js";

export { keyDigest, readImageKey, readRegistryKeys, registryKeys, usableKeys };