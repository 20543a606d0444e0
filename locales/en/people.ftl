name-and-handle = { $name } ({ $handle })
