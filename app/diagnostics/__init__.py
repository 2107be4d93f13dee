"""What Ergo says of itself to somebody who looks whether it is well: crashes, files, versions. Knows no Qt."""
