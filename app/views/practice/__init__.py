"""The Practice page: overview, exercise, worksheet. All but the page itself is built when it is first opened."""
