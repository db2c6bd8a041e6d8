// Preloaded into a measured process: writes its peak memory in KiB where the measurement looks for it.
process.on("exit", () => {
  require("node:fs").writeFileSync(process.env.MCP_LOCK_BENCH_PEAK, String(process.resourceUsage().maxRSS));
});
