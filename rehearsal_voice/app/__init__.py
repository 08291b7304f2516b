"""Where everything is put together: adapters, engine, store and window. The only room that knows them all."""
