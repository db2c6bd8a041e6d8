import { i as locateServers } from "./formats.js";

export { locateServers };