import { a as keyDigest, c as registryKeys, o as readImageKey, s as readRegistryKeys } from "./provenance.js";

export { keyDigest, readImageKey, readRegistryKeys, registryKeys };