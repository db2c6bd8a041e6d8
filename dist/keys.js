import { c as readRegistryKeys, l as registryKeys, o as keyDigest, s as readImageKey, u as usableKeys } from "./provenance.js";

export { keyDigest, readImageKey, readRegistryKeys, registryKeys, usableKeys };