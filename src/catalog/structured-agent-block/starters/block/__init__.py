# Makes this folder a package, so that pyClazzName can name what is in it.
