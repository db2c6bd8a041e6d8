import type { ServerResponse } from "node:http";

/** Sends the same bytes until nobody takes them any more. */
export function sendForever(response: ServerResponse, piece: string): void {
  const block = piece.repeat(Math.ceil(65_536 / piece.length));
  const send = () => {
    while (!response.destroyed && response.write(block));
  };
  response.on("drain", send);
  send();
}
