import { l as locateServers, u as serverLines } from "./formats.js";

export { locateServers, serverLines };