// What the platform does between the database and supabase-js, as far as channels are concerned: a socket that speaks Phoenix's
// protocol, joins that the database's policies decide, and messages of the database that go to whoever has joined.

export class Platform {
  /** What sockets said: `[event, topic]`. */
  said = [];
  #pool;
  #sockets = new Set();
  #told = new Set();

  constructor(pool) {
    this.#pool = pool;
  }

  /** The class of sockets that supabase-js is given. */
  get transport() {
    const platform = this;
    return class Socket {
      readyState = 0;
      joined = new Set();
      constructor() {
        queueMicrotask(() => {
          this.readyState = 1;
          platform.#sockets.add(this);
          this.onopen?.({});
        });
      }
      send(text) {
        platform.#heard(this, JSON.parse(text));
      }
      close() {
        this.readyState = 3;
        platform.#sockets.delete(this);
        this.onclose?.({ code: 1000, wasClean: true });
      }
    };
  }

  async #heard(socket, [joinRef, ref, topic, event, payload]) {
    this.said.push([event, topic]);
    const reply = (status, response) => socket.onmessage?.({ data: JSON.stringify([joinRef, ref, topic, "phx_reply", { status, response }]) });
    if (event === "phx_join") {
      const allowed = payload.config.private === true && (await this.mayJoin(topic.replace(/^realtime:/, ""), payload.access_token));
      if (allowed) socket.joined.add(topic);
      return allowed ? reply("ok", {}) : reply("error", { reason: "Unauthorized: you may not read from this channel" });
    }
    if (event === "phx_leave") socket.joined.delete(topic);
    reply("ok", {});
  }

  /** As the platform asks: a message of the topic is there for a moment, and the user may read it or not. A token is a key. */
  async mayJoin(topic, token) {
    const connection = await this.#pool.connect();
    try {
      await connection.query("begin");
      const { rows } = await connection.query(
        "insert into realtime.messages (topic, extension, event, private) values ($1, 'broadcast', 'join', true) returning id",
        [topic],
      );
      const claims = token === "anon" ? { role: "anon" } : { sub: token, role: "authenticated" };
      await connection.query(
        "select set_config('role', $1, true), set_config('request.jwt.claims', $2, true), set_config('realtime.topic', $3, true)",
        [claims.role, JSON.stringify(claims), topic],
      );
      const seen = await connection.query("select id from realtime.messages where id = $1", [rows[0].id]);
      return seen.rowCount === 1;
    } finally {
      await connection.query("rollback");
      connection.release();
    }
  }

  /** What the database has said since the last time. */
  async messages() {
    const { rows } = await this.#pool.query(
      "select id, topic, event, payload, private, extension from realtime.messages order by inserted_at",
    );
    const fresh = rows.filter((row) => !this.#told.has(row.id));
    fresh.forEach((row) => this.#told.add(row.id));
    return fresh;
  }

  /** Tells it to whoever has joined. */
  async deliver() {
    const messages = await this.messages();
    for (const { topic, event, payload } of messages) this.broadcast(topic, event, payload);
    return messages;
  }

  broadcast(topic, event, payload) {
    const data = JSON.stringify([null, null, `realtime:${topic}`, "broadcast", { type: "broadcast", event, payload }]);
    for (const socket of this.#sockets) if (socket.joined.has(`realtime:${topic}`)) socket.onmessage?.({ data });
  }
}
