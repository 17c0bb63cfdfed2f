"""The client without a face: cache, outbox, sync. It never imports Qt."""
